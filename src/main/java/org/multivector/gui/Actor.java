package org.multivector.gui;

/**
 * A state or a power on the map.
 *
 * @param isState whether it is a state of the region
 */
record Actor(String id, String name, boolean isState) {

  @Override
  public String toString() {
    return name;
  }
}
