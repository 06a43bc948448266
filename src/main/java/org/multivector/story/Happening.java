package org.multivector.story;

/**
 * Something that happened in a run.
 *
 * @param tick the quarter, from 1
 * @param kind what sort of thing
 * @param state place of the state it happened to, or {@link #ALL}
 * @param power place of the power that did it, or {@link #NOBODY}
 * @param text what happened, as a sentence without a full stop
 */
record Happening(int tick, Kind kind, int state, int power, String text) {

  /** Stands for all states. */
  static final int ALL = -1;

  /** Stands where no power did it. */
  static final int NOBODY = -1;

  /** Sorts of things that happen, in the order in which a quarter has them. */
  enum Kind {
    EVENT,
    REGIME,
    SHOCK,
    CORRIDOR,
    POSTURE,
    OFFER,
    MOVE,
    DEMAND,
    CONCESSION,
    CUT;

    /** Its name in tables. */
    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether it comes so often that a story counts it instead of telling it. */
    boolean isCounted() {
      return this == OFFER || this == DEMAND || this == CONCESSION || this == POSTURE;
    }
  }

  /** Whether it belongs into the story of a state. */
  boolean concerns(int other) {
    return state == ALL || state == other;
  }
}
