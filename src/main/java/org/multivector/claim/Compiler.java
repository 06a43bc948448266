package org.multivector.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.multivector.batch.Stage;
import org.multivector.scenario.BadInput;
import org.multivector.scenario.Expectation;
import org.multivector.scenario.Expectation.Direction;
import org.multivector.scenario.Expectation.Question;
import org.multivector.scenario.Fault;

/** Makes expectations ready to be tried: reads what they run and finds what they measure. */
final class Compiler {

  private final Library library = new Library();
  private final List<Fault> faults = new ArrayList<>();
  private final long seed;
  private final int threads;

  Compiler(long seed, int threads) {
    this.seed = seed;
    this.threads = threads;
  }

  /** The claims among expectations. */
  List<Claim> claims(List<Expectation> expectations) throws BadInput {
    List<Wording> wordings = new ArrayList<>();
    for (Expectation expectation : expectations) {
      if (expectation.question().isPresent()) {
        read(expectation).ifPresent(wordings::add);
      }
    }
    stop();
    Gauges gauges = new Gauges(stage(), faults);
    List<Claim> claims = new ArrayList<>();
    for (Wording wording : wordings) {
      claim(wording, gauges).ifPresent(claims::add);
    }
    stop();
    return claims;
  }

  /** Where they are run. */
  Stage stage() {
    return new Stage(seed, threads, library.plans());
  }

  private void stop() throws BadInput {
    if (!faults.isEmpty()) {
      throw new BadInput(faults.stream().distinct().toList());
    }
  }

  private Optional<Wording> read(Expectation expectation) {
    try {
      return Optional.of(Wording.of(expectation, library));
    } catch (BadInput bad) {
      faults.addAll(bad.faults());
      return Optional.empty();
    }
  }

  private Optional<Claim> claim(Wording wording, Gauges gauges) {
    Question question = wording.question();
    if (!gauges.isKnown(question.gauge().metric())) {
      return Optional.empty();
    }
    double margin = margin(question);
    int before = faults.size();
    List<Contrast> on = wording.contrasts(Twist.NONE, false, gauges);
    if (faults.size() > before || on.isEmpty()) {
      return Optional.empty();
    }
    Map<ArmKind, List<Contrast>> arms = new EnumMap<>(ArmKind.class);
    arms.put(ArmKind.ON, on);
    if (question.direction() != Direction.NONE) {
      addArms(wording, gauges, arms);
    }
    Direction direction = question.direction();
    int sign = direction == Direction.LOWER || direction == Direction.DIP ? -1 : 1;
    Hypothesis hypothesis =
        new Hypothesis(
            sign, direction == Direction.NONE, margin, arms.keySet(), wording.comparesRules());
    String unit = Gauges.unit(question.gauge().metric().text());
    return Optional.of(new Claim(wording.expectation(), wording.title(), unit, hypothesis, arms));
  }

  private double margin(Question question) {
    if (question.margin().isPresent()) {
      return question.margin().getAsDouble();
    }
    Optional<Double> usual = Gauges.margin(question.gauge().metric().text());
    if (usual.isEmpty()) {
      faults.add(
          question
              .gauge()
              .metric()
              .fault(
                  "\"margin\" is missing: there is no usual one for " + question.gauge().metric(),
                  "margin: the least difference that matters"));
    }
    return usual.orElse(1.0);
  }

  private void addArms(Wording wording, Gauges gauges, Map<ArmKind, List<Contrast>> arms) {
    Question question = wording.question();
    if (!question.mechanisms().isEmpty()) {
      arms.put(ArmKind.OFF, wording.contrasts(Twist.off(question), false, gauges));
    }
    if (wording.canFollow()) {
      arms.put(ArmKind.FROZEN, wording.contrasts(Twist.NONE, true, gauges));
    }
    if (!question.coefficients().isEmpty()) {
      arms.put(ArmKind.REVERSED, wording.contrasts(Twist.reversed(question), false, gauges));
    }
  }
}
