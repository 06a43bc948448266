package org.multivector.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.multivector.chance.Amount;
import org.multivector.world.Effect;
import org.multivector.world.Input;
import org.multivector.world.InputDraw;
import org.multivector.world.Layout;
import org.multivector.world.Mechanism;
import org.multivector.world.Occasions;
import org.multivector.world.Plan;

/**
 * The numbers of a plan that differ from draw to draw, by address: the last columns of runs.csv.
 * Shares and weights are given as scaled to sum 1.
 */
final class DrawnParameters {

  private final Plan plan;
  private final List<String> addresses = new ArrayList<>();
  private final List<Integer> inputs = new ArrayList<>();
  private final List<Integer> uncertain = new ArrayList<>();
  private final List<Integer> effects = new ArrayList<>();
  private final Map<String, Amount> probabilities = new LinkedHashMap<>();

  /** The drawn numbers of a plan; none if uncertainty is switched off. */
  DrawnParameters(Plan plan) {
    this.plan = plan;
    if (plan.has(Mechanism.UNCERTAINTY)) {
      inputs();
      uncertain();
      effects();
    }
  }

  /** Their addresses, in the order of {@link #values}. */
  List<String> addresses() {
    return addresses;
  }

  /**
   * Their values in a draw.
   *
   * @param own whether the draw is of this plan; if it is of the reference, what only the scenario
   *     has is NaN
   */
  double[] values(InputDraw draw, boolean own) {
    double[] values = new double[addresses.size()];
    int n = 0;
    boolean same = own || draw.plan().roster().equals(plan.roster());
    for (int index : inputs) {
      values[n++] = same ? draw.value(index) : elsewhere(draw, index);
    }
    for (int place : uncertain) {
      values[n++] = own ? draw.uncertain(place) : Double.NaN;
    }
    for (int place : effects) {
      values[n++] = own ? draw.amount(place) : Double.NaN;
    }
    for (Map.Entry<String, Amount> each : probabilities.entrySet()) {
      long name = Occasions.probabilityOf(each.getKey());
      values[n++] = own ? draw.value(each.getValue(), name) : Double.NaN;
    }
    return values;
  }

  /** The value in a world in which others are. */
  private double elsewhere(InputDraw draw, int index) {
    OptionalInt there = draw.plan().layout().find(plan.layout().address(index));
    return there.isPresent() ? draw.value(there.getAsInt()) : Double.NaN;
  }

  private void inputs() {
    Layout layout = plan.layout();
    for (int index = 0; index < layout.size(); index++) {
      boolean weight = layout.input(index) == Input.WEIGHT;
      if (!layout.isShadow(index) && (weight || varies(plan.amounts()[index]))) {
        inputs.add(index);
        addresses.add(layout.address(index));
      }
    }
  }

  private void uncertain() {
    for (int n = 0; n < plan.uncertain().size(); n++) {
      if (varies(plan.uncertain().get(n).amount())) {
        uncertain.add(n);
        addresses.add("uncertain." + plan.uncertain().get(n).name());
      }
    }
  }

  private void effects() {
    for (int n = 0; n < plan.effects().size(); n++) {
      Effect effect = plan.effects().get(n);
      if (effect.amount() instanceof Amount.Drawn) {
        effects.add(n);
        addresses.add("events." + effect.key());
      }
    }
    plan.effects().stream()
        .flatMap(effect -> effect.occasion().stream())
        .filter(occasion -> occasion.probability() instanceof Amount.Drawn)
        .forEach(occasion -> probabilities.put(occasion.name(), occasion.probability()));
    probabilities.keySet().forEach(name -> addresses.add("events." + name + ":probability"));
  }

  private static boolean varies(Amount amount) {
    return !(amount instanceof Amount.Fixed);
  }
}
