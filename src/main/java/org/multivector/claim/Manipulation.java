package org.multivector.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.multivector.batch.Reversed;
import org.multivector.scenario.Expectation.Question;
import org.multivector.scenario.Word;
import org.multivector.world.Mechanism;
import org.multivector.world.Plan;

/**
 * What an arm does to the plans of a claim.
 *
 * @param mark by which it is known
 * @param of the plan that it makes of one
 */
record Manipulation(String mark, UnaryOperator<Plan> of) {

  /** Nothing. */
  static final Manipulation NONE = new Manipulation("", plan -> plan);

  /** Mechanisms off. */
  static Manipulation off(Question question) {
    Set<Mechanism> out = EnumSet.noneOf(Mechanism.class);
    for (Mechanism mechanism : Mechanism.values()) {
      if (question.mechanisms().stream().anyMatch(word -> word.text().equals(mechanism.key()))) {
        out.add(mechanism);
      }
    }
    return new Manipulation(" off " + out, plan -> off(plan, out));
  }

  private static Plan off(Plan plan, Set<Mechanism> out) {
    Set<Mechanism> off = EnumSet.copyOf(out);
    off.addAll(plan.off());
    Set<Mechanism> frozen = EnumSet.noneOf(Mechanism.class);
    frozen.addAll(plan.frozen());
    frozen.removeAll(out);
    return plan.switched(off, frozen);
  }

  /** Signs of coefficients turned. */
  static Manipulation reversed(Question question) {
    String mark =
        question.coefficients().stream().map(Word::text).sorted().collect(Collectors.joining(" "));
    return new Manipulation(" reversed " + mark, plan -> reversed(plan, question.coefficients()));
  }

  private static Plan reversed(Plan plan, List<Word> coefficients) {
    List<Integer> places = new ArrayList<>();
    coefficients.forEach(word -> plan.layout().find(word.text()).ifPresent(places::add));
    return Reversed.plan(plan, places);
  }
}
