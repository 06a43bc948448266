package org.multivector.world;

import java.util.Locale;

/** What a quantity is indexed by; the lower-case name is the key column of its table. */
public enum Dimension {
  STATE,
  OTHER_STATE,
  POWER,
  RIVAL,
  PARTNER,
  PASSIVE,
  DOMAIN,
  ISSUE,
  THEATRE,
  INTEREST,
  COMMODITY,
  CORRIDOR,
  INSTITUTION,
  /** A state or a power, as a member of an institution. */
  MEMBER,
  REGIME,
  NEXT_REGIME,
  SHOCK,
  CARGO;

  private final String column = name().toLowerCase(Locale.ROOT);

  /** The dimension with the same members, for the second of two different ones; or itself. */
  public Dimension other() {
    return switch (this) {
      case STATE -> OTHER_STATE;
      case POWER -> RIVAL;
      case REGIME -> NEXT_REGIME;
      default -> this;
    };
  }

  /** The name of the key column in a table, such as {@code other_state}. */
  public String column() {
    return column;
  }
}
