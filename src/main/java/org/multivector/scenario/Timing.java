package org.multivector.scenario;

import java.util.Optional;
import java.util.OptionalInt;
import org.multivector.text.Spot;
import org.multivector.text.Yaml;
import org.multivector.world.Quarter;

/** When an event begins to act, as written. */
sealed interface Timing {

  /** Where it stands. */
  Spot at();

  /** What the event is called if it has no title. */
  String label();

  /**
   * Not to be made sense of, which is a fault; what the event changes can be checked all the same.
   *
   * @param at where the event stands
   */
  record Garbled(Spot at) implements Timing {

    @Override
    public String label() {
      return "";
    }
  }

  /**
   * At a date, or from a date again and again.
   *
   * @param first the date
   * @param every quarters from one time to the next; empty if it comes once
   * @param times how often; empty if as often as fits
   * @param until first quarter in which a repeated event no longer acts
   */
  record Dates(Dated first, OptionalInt every, OptionalInt times, Optional<Quarter> until)
      implements Timing {

    @Override
    public Spot at() {
      return first.at();
    }

    @Override
    public String label() {
      return first.quarter().toString();
    }

    /** When it begins for the n-th time, from 0, if it does. */
    Optional<Quarter> begins(int n) {
      if (n > 0 && (every.isEmpty() || n >= times.orElse(Integer.MAX_VALUE))) {
        return Optional.empty();
      }
      Quarter begins = first.quarter().plus(n * every.orElse(0));
      return Optional.of(begins).filter(q -> until.isEmpty() || q.compareTo(until.get()) < 0);
    }
  }

  /**
   * After a condition has come to hold.
   *
   * @param condition its text
   * @param from first quarter at whose end it is looked at; empty for the first of the horizon
   * @param to last such quarter; empty for the last of the horizon
   * @param again whether each time it holds
   */
  record When(Yaml.Scalar condition, Optional<Dated> from, Optional<Dated> to, boolean again)
      implements Timing {

    @Override
    public Spot at() {
      return condition.at();
    }

    @Override
    public String label() {
      return "when " + condition.text().strip();
    }
  }
}
