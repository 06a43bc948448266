package org.multivector.results;

/** Whose forecast it is. */
public enum Forecaster {
  /** The median of runs. */
  MODEL("model"),
  /** Everything stays as it was at the start. */
  PERSISTENCE("persistence"),
  /** Everything goes on as before the start. */
  TREND("linear trend"),
  /** Shares follow the size of economies, which grow as the model is told, and nothing else. */
  GRAVITY("gravity told growth");

  private final String words;

  Forecaster(String words) {
    this.words = words;
  }

  /** Its name in tables. */
  public String words() {
    return words;
  }

  /** The share that it starts with. */
  double start(Hindcast tie) {
    return this == MODEL || this == GRAVITY ? tie.start() : tie.history().start();
  }

  /** The share that it says of one of the later years. */
  public double share(Hindcast tie, int place) {
    return switch (this) {
      case MODEL -> tie.after().get(place).q50();
      case PERSISTENCE -> tie.history().start();
      case TREND -> tie.history().trend(tie.history().after().get(place).year());
      case GRAVITY -> tie.gravity().get(place);
    };
  }
}
