package org.multivector.scenario;

/** The first thing that makes a text no YAML, or YAML of a kind that is not read. */
final class YamlFault extends Exception {

  private final transient Spot at;

  YamlFault(Spot at, String what) {
    super(what);
    this.at = at;
  }

  Spot at() {
    return at;
  }

  String what() {
    return String.valueOf(getMessage());
  }
}
