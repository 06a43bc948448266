package org.multivector.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.multivector.scenario.Expectation;
import org.multivector.scenario.Expectation.Question;
import org.multivector.scenario.Expectation.Than;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.Setup;
import org.multivector.text.BadInput;
import org.multivector.world.Layout;
import org.multivector.world.Plan;
import org.multivector.world.Quarter;

/**
 * An expectation with all scenarios that it names.
 *
 * @param expectation as it is written
 * @param cache where its runs are known
 * @param scenario what it is about
 * @param others what it is compared with, in the order in which it names them
 */
record ComparedScenarios(
    Expectation expectation, ScenarioCache cache, Scenario scenario, List<Scenario> others) {

  static ComparedScenarios of(Expectation expectation, ScenarioCache cache) throws BadInput {
    Question question = expectation.question().orElseThrow();
    List<Scenario> others = new ArrayList<>();
    if (question.than() instanceof Than.Level level) {
      others.add(cache.of(level.other()));
    } else if (question.than() instanceof Than.Effect effect) {
      others.add(cache.of(effect.other()));
    } else if (question.than() instanceof Than.Alone alone) {
      others.add(cache.of(alone.one()));
      others.add(cache.of(alone.other()));
    } else if (question.than() instanceof Than.Doses doses) {
      for (Setup dose : doses.all()) {
        others.add(cache.of(dose));
      }
    }
    ComparedScenarios compared =
        new ComparedScenarios(expectation, cache, cache.of(question.setup()), List.copyOf(others));
    compared.check();
    return compared;
  }

  private void check() throws BadInput {
    Than than = question().than();
    boolean needed =
        than instanceof Than.Reference || than instanceof Than.Effect || isEffectElsewhere();
    boolean lacks = needed && scenario.reference().isEmpty();
    lacks |= hasEffects() && others.stream().anyMatch(other -> other.reference().isEmpty());
    if (lacks) {
      refuse("a world on its own has no effect", "a scenario that extends one, or measure: level");
    }
    if (than instanceof Than.Alone && !reference(0).equals(reference(1))) {
      refuse(
          "the two levers have different references",
          "levers that extend the same world over the same horizon");
    }
  }

  private void refuse(String what, String allowed) throws BadInput {
    throw new BadInput(expectation.id().fault(what, allowed));
  }

  /** Whether what it is compared with are effects, each with its reference. */
  private boolean hasEffects() {
    return question().than() instanceof Than.Effect || question().than() instanceof Than.Alone;
  }

  private PlannedRun reference(int other) {
    return cache.run(others.get(other).reference().orElseThrow().plan(), Manipulation.NONE);
  }

  Question question() {
    return expectation.question().orElseThrow();
  }

  /** Whether levels are measured where there might be effects. */
  boolean isLevel() {
    return question().level() || scenario.reference().isEmpty();
  }

  private boolean isEffectElsewhere() {
    Than than = question().than();
    return (than instanceof Than.Elsewhere || than instanceof Than.Value)
        && !question().level()
        && scenario.reference().isPresent();
  }

  /** Whether there is anything whose decisions could be taken over. */
  boolean canFollow() {
    Than than = question().than();
    boolean level = than instanceof Than.Elsewhere || than instanceof Than.Value;
    return !(level && isLevel()) && plans().stream().allMatch(this::isLikeTheFirst);
  }

  private List<Plan> plans() {
    List<Plan> plans = new ArrayList<>();
    plans.add(scenario.plan());
    scenario.reference().ifPresent(reference -> plans.add(reference.plan()));
    for (Scenario other : others) {
      plans.add(other.plan());
      other.reference().ifPresent(reference -> plans.add(reference.plan()));
    }
    return plans;
  }

  /** The last quarter that all of them have. */
  Quarter last() {
    Plan shortest = scenario.plan();
    for (Plan plan : plans()) {
      shortest = end(plan).since(end(shortest)) < 0 ? plan : shortest;
    }
    return end(shortest);
  }

  private static Quarter end(Plan plan) {
    return plan.start().plus(plan.quarters() - 1);
  }

  private boolean isLikeTheFirst(Plan plan) {
    return plan.roster().equals(scenario.plan().roster())
        && plan.quarters() == scenario.plan().quarters();
  }

  /** Whether parameters or switches differ, that is ways of deciding. */
  boolean comparesRules() {
    if (hasEffects()) {
      return Stream.concat(Stream.of(scenario), others.stream())
          .anyMatch(one -> !hasRulesOf(one.plan(), one.reference()));
    }
    List<Plan> plans = plans();
    return plans.stream().anyMatch(plan -> !hasRulesOf(plan, plans.get(plans.size() - 1)));
  }

  private static boolean hasRulesOf(Plan plan, Optional<Scenario> reference) {
    return reference.isEmpty() || hasRulesOf(plan, reference.get().plan());
  }

  private static boolean hasRulesOf(Plan one, Plan two) {
    boolean same = one.off().equals(two.off()) && one.frozen().equals(two.frozen());
    Layout layout = one.layout();
    for (int place = 0; same && place < layout.size(); place++) {
      same = !layout.input(place).room().equals("parameters") || isSameIn(two, one, place);
    }
    return same;
  }

  /** Whether another world has the same at the address of a place, or no such address. */
  private static boolean isSameIn(Plan other, Plan one, int place) {
    OptionalInt there = other.layout().find(one.layout().address(place));
    return there.isEmpty()
        || Objects.equals(one.amounts()[place], other.amounts()[there.getAsInt()]);
  }
}
