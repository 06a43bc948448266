package org.multivector.batch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.multivector.chance.Amount;
import org.multivector.world.Input;
import org.multivector.world.InputChange;
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
  private final Set<String> probabilities = new LinkedHashSet<>();

  /** The drawn numbers of a plan; none if uncertainty is switched off. */
  DrawnParameters(Plan plan) {
    this.plan = plan;
    if (plan.has(Mechanism.UNCERTAINTY)) {
      inputs();
      uncertain();
      effects();
    }
  }

  /** Their addresses, in the order of {@link #in}. */
  List<String> addresses() {
    return addresses;
  }

  /** How they are read off the draws of an arm, in their order; what it has not is NaN. */
  List<ToDoubleFunction<InputDraw>> in(Plan arm) {
    List<ToDoubleFunction<InputDraw>> readers = new ArrayList<>();
    inputs.forEach(index -> readers.add(input(arm, plan.layout().address(index))));
    uncertain.forEach(place -> readers.add(quantity(arm, plan.uncertain().get(place).name())));
    effects.forEach(place -> readers.add(effect(arm, plan.changes().get(place).key())));
    probabilities.forEach(name -> readers.add(probability(arm, name)));
    return readers;
  }

  private static double notThere(InputDraw draw) {
    return Double.NaN;
  }

  private static ToDoubleFunction<InputDraw> input(Plan arm, String address) {
    OptionalInt index = arm.layout().find(address);
    return index.isPresent() ? draw -> draw.value(index.getAsInt()) : DrawnParameters::notThere;
  }

  private static ToDoubleFunction<InputDraw> quantity(Plan arm, String name) {
    int place = arm.uncertain().stream().map(Plan.Uncertain::name).toList().indexOf(name);
    return place < 0 ? DrawnParameters::notThere : draw -> draw.uncertain(place);
  }

  private static ToDoubleFunction<InputDraw> effect(Plan arm, String key) {
    int place = arm.changes().stream().map(InputChange::key).toList().indexOf(key);
    return place < 0 ? DrawnParameters::notThere : draw -> draw.amount(place);
  }

  private static ToDoubleFunction<InputDraw> probability(Plan arm, String name) {
    long drawn = Occasions.probabilityOf(name);
    return arm.changes().stream()
        .flatMap(effect -> effect.occasion().stream())
        .filter(occasion -> occasion.name().equals(name))
        .findFirst()
        .<ToDoubleFunction<InputDraw>>map(o -> draw -> draw.value(o.probability(), drawn))
        .orElse(DrawnParameters::notThere);
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
    for (int n = 0; n < plan.changes().size(); n++) {
      InputChange effect = plan.changes().get(n);
      if (effect.amount() instanceof Amount.Drawn) {
        effects.add(n);
        addresses.add("events." + effect.key());
      }
    }
    plan.changes().stream()
        .flatMap(effect -> effect.occasion().stream())
        .filter(occasion -> occasion.probability() instanceof Amount.Drawn)
        .forEach(occasion -> probabilities.add(occasion.name()));
    probabilities.forEach(name -> addresses.add("events." + name + ":probability"));
  }

  private static boolean varies(Amount amount) {
    return !(amount instanceof Amount.Fixed);
  }
}
