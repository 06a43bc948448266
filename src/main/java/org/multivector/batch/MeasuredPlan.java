package org.multivector.batch;

import java.util.Arrays;
import java.util.List;
import org.multivector.chance.Amount;
import org.multivector.model.FreeActors;
import org.multivector.world.Dimension;
import org.multivector.world.Input;
import org.multivector.world.InputChange;
import org.multivector.world.Layout;
import org.multivector.world.Plan;
import org.multivector.world.Roster;

/**
 * A plan that is run, and what is read off its runs.
 *
 * @param plan what is run
 * @param readings what is read
 */
public record MeasuredPlan(Plan plan, List<Reading> readings) {

  /** Formulas that come to the same at these levels are the same. */
  private static final double[] LEVELS = {0.1, 0.5, 0.9};

  private static final List<Input> DOCTRINES = List.of(Input.BANDWAGONING, Input.ISOLATION);

  public MeasuredPlan {
    readings = List.copyOf(readings);
  }

  /** The last tick that is read; 0 if nothing is. */
  int lastTick() {
    return readings.stream().mapToInt(Reading::to).max().orElse(0);
  }

  /**
   * Who decides by itself if the plan is run with the decisions of another: powers on which it acts
   * otherwise, and states whose way of deciding it sets.
   */
  FreeActors free(Plan other) {
    Roster roster = plan.roster();
    FreeActors free =
        new FreeActors(new boolean[roster.states().size()], new boolean[roster.powers().size()]);
    Layout layout = plan.layout();
    for (int place = 0; place < layout.size(); place++) {
      Amount amount = plan.amounts()[place];
      boolean same = amount.equals(other.amounts()[place]) && isWorthTheSame(amount, plan, other);
      if (!layout.isShadow(place) && !same) {
        mark(place, free);
      }
    }
    mark(plan, other, free);
    mark(other, plan, free);
    return free;
  }

  private void mark(Plan one, Plan two, FreeActors free) {
    for (InputChange effect : one.changes()) {
      if (!two.changes().contains(effect) || !isWorthTheSame(effect.amount(), one, two)) {
        mark(effect.index(), free);
      }
    }
  }

  /** Whether a formula comes to the same in two plans, whose quantities may be others. */
  private static boolean isWorthTheSame(Amount amount, Plan one, Plan two) {
    return !(amount instanceof Amount.Computed computed)
        || Arrays.stream(LEVELS)
            .allMatch(
                u ->
                    computed.formula().value(quantities(one, u))
                        == computed.formula().value(quantities(two, u)));
  }

  /** All uncertain quantities of a plan at one level of probability. */
  private static double[] quantities(Plan plan, double level) {
    double[] values = new double[plan.uncertain().size()];
    for (int n = 0; n < values.length; n++) {
      values[n] = plan.uncertain().get(n).amount().value(level, values);
    }
    return values;
  }

  private void mark(int place, FreeActors free) {
    Input input = plan.layout().input(place);
    int[] members = plan.layout().members(place);
    for (int n = 0; n < members.length; n++) {
      Dimension dimension = input.dimensions().get(n);
      if (dimension == Dimension.POWER || dimension == Dimension.RIVAL) {
        free.powers()[members[n]] = true;
      } else if (dimension == Dimension.STATE && DOCTRINES.contains(input)) {
        free.states()[members[n]] = true;
      }
    }
  }
}
