package org.multivector.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.multivector.amount.Range;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.world.Input;
import org.multivector.world.InputChange;
import org.multivector.world.Layout;

/**
 * Follows what the effects of events can do to one input, quarter by quarter, so that no draw can
 * take it out of its range. Attention is moved by the model itself: it can be set, and multiplied
 * as a hazard, which never leaves 0 to 1.
 */
final class EventReach {

  /**
   * One effect, what its amount can be, and where it is written.
   *
   * @param effect the effect
   * @param range what the amount can be
   * @param at where the amount stands
   */
  record Step(InputChange effect, Range range, Spot at) {}

  private final Layout layout;
  private final Horizon horizon;
  private final Faults faults;

  EventReach(Layout layout, Horizon horizon, Faults faults) {
    this.layout = layout;
    this.horizon = horizon;
    this.faults = faults;
  }

  /**
   * Reports every step that can take the place out of its range.
   *
   * @param steps what events do, when they act
   * @param shocks what shocks may do after them, or not
   */
  void check(int place, Range start, List<Step> steps, List<Step> shocks) {
    if (layout.input(place) == Input.ATTENTION) {
      steps.forEach(this::checkAttention);
      shocks.forEach(this::checkAttention);
      return;
    }
    Set<Spot> reported = new HashSet<>();
    for (int tick = 1; tick <= horizon.quarters(); tick++) {
      Range range = start;
      for (Step step : steps) {
        boolean wasAnEnd = Bounds.isEnd(layout, place, range);
        range = kept(range, after(range, step, tick), step, tick, reported);
        if (!wasAnEnd && Bounds.isEnd(layout, place, range) && reported.add(step.at())) {
          faults.error(step.at(), Bounds.NO_WAY_BACK);
        }
      }
      for (Step shock : shocks) {
        range = kept(range, range.hull(after(range, shock, 1)), shock, tick, reported);
      }
    }
  }

  /**
   * The range after a step, or that before it if the step leads out of what is allowed: what is
   * written there is reported once, and what comes later is judged without it.
   */
  private Range kept(Range before, Range after, Step step, int tick, Set<Spot> reported) {
    int place = step.effect().index();
    if (!Bounds.of(layout, place).contains(after)) {
      if (reported.add(step.at())) {
        report(place, after, step, tick);
      }
      return before;
    }
    return after;
  }

  private void report(int place, Range range, Step step, int tick) {
    String when = horizon.from().plus(tick - 1).toString();
    String what = layout.address(place) + " can be " + range + " in " + when + ", out of range";
    faults.error(step.at(), what, Bounds.of(layout, place).toString());
  }

  private void checkAttention(Step step) {
    int place = step.effect().index();
    switch (step.effect().operation()) {
      case SET -> {
        if (!Bounds.of(layout, place).contains(step.range())) {
          String what = "attention can be " + step.range() + ", out of range";
          faults.error(step.at(), what, Bounds.of(layout, place).toString());
        }
      }
      case TIMES -> {
        if (step.range().low() < 0) {
          faults.error(step.at(), "attention cannot be multiplied by less than 0", "0 or more");
        }
      }
      case ADD ->
          faults.error(step.at(), "attention cannot be added to: it moves by itself", "set, times");
    }
  }

  /** What need not happen may leave the value as it is, or not have built up. */
  private static Range after(Range value, Step step, int tick) {
    InputChange effect = step.effect();
    if (effect.occasion().isEmpty()) {
      return after(value, step, effect.strength(tick));
    }
    boolean waits = effect.occasion().get().condition().isPresent();
    return value.hull(after(value, step, waits ? 1 : effect.strength(tick)));
  }

  private static Range after(Range value, Step step, double strength) {
    return switch (step.effect().operation()) {
      case SET -> value.towards(step.range(), strength);
      case TIMES -> value.times(Range.of(1).towards(step.range(), strength));
      case ADD -> value.plus(Range.of(0).towards(step.range(), strength));
    };
  }
}
