package org.multivector.text;

/** The first thing that makes a text no YAML, or YAML of a kind that is not read. */
final class YamlFault extends Exception {

  private final transient Spot at;
  private final int noticed;

  /** YAML of a kind that is not read. */
  YamlFault(Spot at, String what) {
    this(at, 0, what);
  }

  /** No YAML, as was noticed on this line or a later one. */
  YamlFault(Spot at, int noticed, String what) {
    super(what);
    this.at = at;
    this.noticed = noticed;
  }

  Spot at() {
    return at;
  }

  int noticed() {
    return noticed;
  }

  /** Whether it may come of a slip of the pen. */
  boolean isBroken() {
    return noticed > 0;
  }

  String what() {
    return String.valueOf(getMessage());
  }
}
