package org.multivector.batch;

import java.util.Collection;
import org.multivector.chance.Amount;
import org.multivector.chance.Distribution;
import org.multivector.chance.Formula;
import org.multivector.world.Plan;

/**
 * A number with its sign turned, draw by draw.
 *
 * @param of the distribution of the number itself
 */
public record Reversed(Distribution of) implements Distribution {

  @Override
  public double quantile(double u) {
    return -of.quantile(u);
  }

  @Override
  public double mean() {
    return -of.mean();
  }

  @Override
  public double lowest() {
    return -of.highest();
  }

  @Override
  public double highest() {
    return -of.lowest();
  }

  @Override
  public String toString() {
    return "- " + of;
  }

  /** A plan in which the inputs at these places have their signs turned. */
  public static Plan plan(Plan plan, Collection<Integer> places) {
    Amount[] amounts = plan.amounts().clone();
    places.forEach(place -> amounts[place] = amount(amounts[place]));
    return plan.with(amounts, plan.changes(), plan.off(), plan.frozen());
  }

  private static Amount amount(Amount amount) {
    if (amount instanceof Amount.Fixed fixed) {
      return new Amount.Fixed(-fixed.number());
    }
    if (amount instanceof Amount.Drawn drawn) {
      return new Amount.Drawn(new Reversed(drawn.distribution()));
    }
    return new Amount.Computed(new Turned(((Amount.Computed) amount).formula()));
  }

  private record Turned(Formula formula) implements Formula {
    @Override
    public double value(double[] uncertain) {
      return -formula.value(uncertain);
    }

    @Override
    public String toString() {
      return "-(" + formula + ")";
    }
  }
}
