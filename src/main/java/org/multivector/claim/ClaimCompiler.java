package org.multivector.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.multivector.batch.Experiment;
import org.multivector.scenario.Expectation;
import org.multivector.scenario.Expectation.Direction;
import org.multivector.scenario.Expectation.Question;
import org.multivector.scenario.Word;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;
import org.multivector.world.Input;
import org.multivector.world.Layout;

/** Makes expectations ready to be tried: reads what they run and finds what they measure. */
final class ClaimCompiler {

  private final ScenarioCache cache = new ScenarioCache();
  private final List<Fault> faults = new ArrayList<>();
  private final long seed;
  private final int threads;

  ClaimCompiler(long seed, int threads) {
    this.seed = seed;
    this.threads = threads;
  }

  /** The claims among expectations. */
  List<Claim> claims(List<Expectation> expectations) throws BadInput {
    List<ComparedScenarios> all = new ArrayList<>();
    for (Expectation expectation : expectations) {
      if (expectation.question().isPresent()) {
        read(expectation).ifPresent(all::add);
      }
    }
    if (all.isEmpty()) {
      stop();
    }
    Gauges gauges = new Gauges(experiment(), faults);
    List<Claim> claims = new ArrayList<>();
    for (ComparedScenarios compared : all) {
      claim(compared, gauges).ifPresent(claims::add);
    }
    stop();
    return claims;
  }

  /** Where they are run. */
  Experiment experiment() {
    return new Experiment(seed, threads, cache.plans());
  }

  private void stop() throws BadInput {
    if (!faults.isEmpty()) {
      throw new BadInput(faults.stream().distinct().toList());
    }
  }

  private Optional<ComparedScenarios> read(Expectation expectation) {
    try {
      return Optional.of(ComparedScenarios.of(expectation, cache));
    } catch (BadInput bad) {
      faults.addAll(bad.faults());
      return Optional.empty();
    }
  }

  private Optional<Claim> claim(ComparedScenarios compared, Gauges gauges) {
    Question question = compared.question();
    if (!gauges.isKnown(question.gauge().metric())) {
      return Optional.empty();
    }
    int before = faults.size();
    List<Contrast> on = new Contrasts(compared, Manipulation.NONE, false, gauges).all();
    if (faults.size() > before || on.isEmpty()) {
      return Optional.empty();
    }
    Map<ArmKind, List<Contrast>> arms = new EnumMap<>(ArmKind.class);
    arms.put(ArmKind.ON, on);
    if (question.direction() != Direction.NONE) {
      addArms(compared, gauges, arms);
    }
    Direction direction = question.direction();
    int sign = direction == Direction.LOWER || direction == Direction.DIP ? -1 : 1;
    Hypothesis hypothesis =
        new Hypothesis(
            sign,
            direction == Direction.NONE,
            margin(question),
            arms.keySet(),
            compared.comparesRules());
    String unit = Gauges.unit(question.gauge().metric().text());
    return Optional.of(new Claim(unit, hypothesis, arms));
  }

  /** Whether another sign means anything: of an elasticity that must be above 1 it does not. */
  private static boolean canTurn(Word coefficient, Layout layout) {
    OptionalInt place = layout.find(coefficient.text());
    return place.isEmpty() || canTurn(layout.input(place.getAsInt()));
  }

  private static boolean canTurn(Input input) {
    return input.lowest() <= 0 || input.unit().equals("coefficient");
  }

  private static double margin(Question question) {
    return question.margin().orElseGet(() -> Gauges.margin(question.gauge().metric().text()));
  }

  private void addArms(
      ComparedScenarios compared, Gauges gauges, Map<ArmKind, List<Contrast>> arms) {
    Question question = compared.question();
    if (!question.mechanisms().isEmpty()) {
      arms.put(
          ArmKind.OFF, new Contrasts(compared, Manipulation.off(question), false, gauges).all());
    }
    if (compared.canFollow()) {
      arms.put(ArmKind.FROZEN, new Contrasts(compared, Manipulation.NONE, true, gauges).all());
    }
    List<Word> coefficients = question.coefficients();
    Layout layout = compared.scenario().plan().layout();
    if (!coefficients.isEmpty() && coefficients.stream().allMatch(word -> canTurn(word, layout))) {
      arms.put(
          ArmKind.REVERSED,
          new Contrasts(compared, Manipulation.reversed(question), false, gauges).all());
    }
  }
}
