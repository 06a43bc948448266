package org.multivector.chance;

/** The components of a draw's key, each as something to vary while the others stay. */
enum Component {
  SEED,
  NAME,
  DRAW,
  REPEAT,
  TICK,
  K;

  private static final int ORIGIN = 1000;
  private static final long NAME_OF_TEST = Draws.name("test");

  /** The draw at which this component has moved, and the next one too. */
  double uniform(int here, int there) {
    return uniform(here, values()[(ordinal() + 1) % values().length], there);
  }

  /** The draw at which this component has moved, and another one too. */
  double uniform(int here, Component other, int there) {
    int[] at = new int[values().length];
    at[ordinal()] += here;
    at[other.ordinal()] += there;
    return Draws.uniform(
        at[0], name(at[1]), at[2] + ORIGIN, at[3] + ORIGIN, at[4] + ORIGIN, at[5] + ORIGIN);
  }

  private static long name(int number) {
    return number == 0 ? NAME_OF_TEST : Draws.name("test", Integer.toString(number));
  }
}
