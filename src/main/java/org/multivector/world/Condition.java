package org.multivector.world;

import java.util.List;
import java.util.Optional;
import org.multivector.chance.Amount;

/**
 * What must hold at the end of quarters for an event to begin.
 *
 * @param tests what must hold together
 * @param quarters at the end of so many quarters in a row, 1 or more
 */
public record Condition(List<Test> tests, int quarters) {

  /**
   * One comparison.
   *
   * @param measure what is measured, or nothing if it is an input
   * @param members places of the measure's members, by its dimensions
   * @param place of the input in the {@link Layout}, or -1
   * @param relation how it must compare
   * @param limit with what
   */
  public record Test(
      Optional<Measure> measure,
      List<Integer> members,
      int place,
      Relation relation,
      Amount limit) {

    public Test {
      members = List.copyOf(members);
    }
  }

  /** How two numbers compare. */
  public enum Relation {
    BELOW("<"),
    AT_MOST("<="),
    ABOVE(">"),
    AT_LEAST(">=");

    private final String sign;

    Relation(String sign) {
      this.sign = sign;
    }

    /** As it is written. */
    public String sign() {
      return sign;
    }

    /** Whether it holds. */
    public boolean holds(double value, double limit) {
      return switch (this) {
        case BELOW -> value < limit;
        case AT_MOST -> value <= limit;
        case ABOVE -> value > limit;
        case AT_LEAST -> value >= limit;
      };
    }
  }

  public Condition {
    tests = List.copyOf(tests);
  }
}
