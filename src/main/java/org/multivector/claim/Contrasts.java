package org.multivector.claim;

import java.util.List;
import java.util.Optional;
import org.multivector.batch.Reading;
import org.multivector.scenario.Expectation.Direction;
import org.multivector.scenario.Expectation.Gauge;
import org.multivector.scenario.Expectation.Than;
import org.multivector.scenario.Scenario;
import org.multivector.world.Plan;

/** What one arm of a trial runs and reads. */
final class Contrasts {

  private final ComparedScenarios compared;
  private final Manipulation manipulation;
  private final boolean follows;
  private final Gauges gauges;
  private final Gauge gauge;

  /**
   * Of an arm.
   *
   * @param manipulation what the arm changes in every run
   * @param follows whether agents repeat the decisions of the run it is compared with
   */
  Contrasts(ComparedScenarios compared, Manipulation manipulation, boolean follows, Gauges gauges) {
    this.compared = compared;
    this.manipulation = manipulation;
    this.follows = follows;
    this.gauges = gauges;
    gauge = compared.question().gauge();
  }

  /** One contrast, or two of a hump or dip; none if something is wrong. */
  List<Contrast> all() {
    Than than = compared.question().than();
    if (than instanceof Than.Doses) {
      return doses();
    }
    Contrast contrast = Contrast.NOTHING;
    if (than instanceof Than.Reference) {
      contrast = effect(contrast, 1, compared.scenario(), gauge);
    } else if (than instanceof Than.Level) {
      contrast = against(contrast, compared.scenario(), compared.others().get(0).plan());
    } else if (than instanceof Than.Effect) {
      contrast = effect(contrast, 1, compared.scenario(), gauge);
      contrast = effect(contrast, -1, compared.others().get(0), gauge);
    } else if (than instanceof Than.Alone) {
      contrast = together(contrast);
    } else if (than instanceof Than.Elsewhere elsewhere) {
      contrast = here(contrast, 1, gauge);
      contrast = here(contrast, -1, elsewhere(elsewhere.gauge()));
    } else if (than instanceof Than.Value value) {
      contrast = here(contrast, 1, gauge).and(-value.value());
    }
    return List.of(contrast);
  }

  /** Both levers less each alone, plus the reference. */
  private Contrast together(Contrast contrast) {
    Plan none = compared.others().get(0).reference().orElseThrow().plan();
    Contrast sum = read(contrast, 1, compared.scenario().plan(), none, gauge);
    sum = read(sum, -1, compared.others().get(0).plan(), none, gauge);
    sum = read(sum, -1, compared.others().get(1).plan(), none, gauge);
    return read(sum, 1, none, none, gauge);
  }

  private Contrast here(Contrast contrast, double weight, Gauge at) {
    return compared.isLevel()
        ? read(contrast, weight, compared.scenario().plan(), compared.scenario().plan(), at)
        : effect(contrast, weight, compared.scenario(), at);
  }

  private Contrast effect(Contrast contrast, double weight, Scenario of, Gauge at) {
    Plan reference = of.reference().orElseThrow().plan();
    Contrast more = read(contrast, weight, of.plan(), reference, at);
    return read(more, -weight, reference, reference, at);
  }

  private Contrast against(Contrast contrast, Scenario of, Plan other) {
    return read(read(contrast, 1, of.plan(), other, gauge), -1, other, other, gauge);
  }

  private List<Contrast> doses() {
    Plan first = compared.others().get(0).plan();
    Plan last = compared.others().get(compared.others().size() - 1).plan();
    Direction direction = compared.question().direction();
    if (direction != Direction.HUMP && direction != Direction.DIP) {
      return List.of(less(read(Contrast.NOTHING, 1, last, first, gauge), first));
    }
    Contrast between = Contrast.NOTHING;
    for (Scenario dose : compared.others().subList(1, compared.others().size() - 1)) {
      between = read(between, 1.0 / (compared.others().size() - 2), dose.plan(), first, gauge);
    }
    return List.of(less(between, first), read(between, -1, last, first, gauge));
  }

  private Contrast less(Contrast contrast, Plan first) {
    return read(contrast, -1, first, first, gauge);
  }

  private Contrast read(Contrast contrast, double weight, Plan plan, Plan lead, Gauge at) {
    Optional<Reading> reading = gauges.reading(at, plan, compared.last());
    PlannedRun run = compared.cache().run(plan, manipulation);
    PlannedRun asked = follows ? run.following(compared.cache().run(lead, manipulation)) : run;
    return reading.map(r -> contrast.and(weight, asked, r)).orElse(contrast);
  }

  /** The same elsewhere: what it does not say is as it is here. */
  private Gauge elsewhere(Gauge there) {
    return new Gauge(
        gauge.metric(),
        there.of().isEmpty() ? gauge.of() : there.of(),
        there.on().isEmpty() ? gauge.on() : there.on(),
        there.domain().isEmpty() ? gauge.domain() : there.domain(),
        there.over().or(gauge::over));
  }
}
