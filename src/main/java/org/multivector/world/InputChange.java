package org.multivector.world;

import java.util.Optional;
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
 * @param event what people call the event: its title, its date, or its condition
 * @param occasion what decides whether it happens; if that is a condition, ticks count from the
 *     quarter after it has come to hold, which is 1
 */
public record InputChange(
    int index,
    Operation operation,
    Amount amount,
    String key,
    int from,
    int ramp,
    int until,
    String event,
    Optional<Occasion> occasion) {

  /** A change that happens at its date. */
  public InputChange(
      int index,
      Operation operation,
      Amount amount,
      String key,
      int from,
      int ramp,
      int until,
      String event) {
    this(index, operation, amount, key, from, ramp, until, event, Optional.empty());
  }

  /** What a change does. */
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
