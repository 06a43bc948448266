package org.multivector.world;

import org.multivector.chance.Amount;

/**
 * One change that an event makes to one input while it lasts.
 *
 * @param index the input's place in the {@link Layout}
 * @param operation what is done to the value that the input would have without it
 * @param amount by how much
 * @param key name of the amount for draws, from address, date and operation
 * @param from first tick on which it acts (1 is the first quarter of the horizon)
 * @param ramp quarters over which it builds up; 1 acts at once
 * @param until first tick on which it no longer acts; {@code Integer.MAX_VALUE} if it stays
 * @param event what people call the event: its title, or its date
 */
public record Effect(
    int index,
    Operation operation,
    Amount amount,
    String key,
    int from,
    int ramp,
    int until,
    String event) {

  /** What an effect does. */
  public enum Operation {
    /** Moves to the amount: {@code value + u (amount - value)}. */
    SET,
    /** Multiplies by {@code 1 + u (amount - 1)}; attention is multiplied as a hazard. */
    TIMES,
    /** Adds {@code u amount}. */
    ADD
  }

  /**
   * How far it has built up at a tick: 0 before and after, {@code min(1, (t - from + 1) / ramp)}.
   */
  public double strength(int tick) {
    if (tick < from || tick >= until) {
      return 0;
    }
    int quarters = tick - from + 1;
    return quarters >= ramp ? 1 : (double) quarters / ramp;
  }
}
