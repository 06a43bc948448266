package org.multivector.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.multivector.batch.Reading;
import org.multivector.scenario.BadInput;
import org.multivector.scenario.Expectation;
import org.multivector.scenario.Expectation.Direction;
import org.multivector.scenario.Expectation.Gauge;
import org.multivector.scenario.Expectation.Question;
import org.multivector.scenario.Expectation.Than;
import org.multivector.scenario.Fault;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.Setup;
import org.multivector.world.Plan;

/**
 * An expectation with all scenarios that it names.
 *
 * @param expectation as it is written
 * @param library where its runs are known
 * @param scenario what it is about
 * @param others what it is compared with, in the order in which it names them
 */
record Wording(Expectation expectation, Library library, Scenario scenario, List<Scenario> others) {

  static Wording of(Expectation expectation, Library library) throws BadInput {
    Question question = expectation.question().orElseThrow();
    List<Scenario> others = new ArrayList<>();
    if (question.than() instanceof Than.Level level) {
      others.add(library.of(level.other()));
    } else if (question.than() instanceof Than.Effect effect) {
      others.add(library.of(effect.other()));
    } else if (question.than() instanceof Than.Alone alone) {
      others.add(library.of(alone.one()));
      others.add(library.of(alone.other()));
    } else if (question.than() instanceof Than.Doses doses) {
      for (Setup dose : doses.all()) {
        others.add(library.of(dose));
      }
    }
    Wording wording =
        new Wording(expectation, library, library.of(question.setup()), List.copyOf(others));
    wording.check();
    return wording;
  }

  private void check() throws BadInput {
    Than than = question().than();
    boolean needed =
        than instanceof Than.Reference || than instanceof Than.Effect || isEffectElsewhere();
    boolean lacks = needed && scenario.reference().isEmpty();
    lacks |= (than instanceof Than.Effect || than instanceof Than.Alone) && lacksReference(0);
    if (lacks) {
      Fault fault =
          expectation
              .id()
              .fault(
                  "a world on its own has no effect",
                  "a scenario that extends one, or measure: level");
      throw new BadInput(List.of(fault));
    }
  }

  private boolean lacksReference(int other) {
    return others.get(other).reference().isEmpty();
  }

  Question question() {
    return expectation.question().orElseThrow();
  }

  String title() {
    return scenario.title();
  }

  private boolean isLevel() {
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

  private boolean isLikeTheFirst(Plan plan) {
    return plan.roster().equals(scenario.plan().roster())
        && plan.quarters() == scenario.plan().quarters();
  }

  /** Whether parameters or switches differ, that is ways of deciding. */
  boolean comparesRules() {
    Than than = question().than();
    if (than instanceof Than.Effect || than instanceof Than.Alone) {
      return !hasRulesOf(scenario.plan(), scenario.reference())
          || !hasRulesOf(others.get(0).plan(), others.get(0).reference());
    }
    List<Plan> plans = plans();
    return plans.stream().anyMatch(plan -> !hasRulesOf(plan, plans.get(plans.size() - 1)));
  }

  private static boolean hasRulesOf(Plan plan, Optional<Scenario> reference) {
    return reference.isEmpty() || hasRulesOf(plan, reference.get().plan());
  }

  private static boolean hasRulesOf(Plan one, Plan two) {
    boolean same = one.off().equals(two.off()) && one.frozen().equals(two.frozen());
    int end = one.layout().size();
    for (int place = 0; same && place < end; place++) {
      same =
          !one.layout().input(place).room().equals("parameters")
              || Objects.equals(one.amounts()[place], two.amounts()[place]);
    }
    return same;
  }

  /** What is run and read: one contrast, or two of a hump or dip; none if something is wrong. */
  List<Contrast> contrasts(Twist twist, boolean follows, Gauges gauges) {
    return new Composition(twist, follows, gauges).contrasts();
  }

  /** One arm of it. */
  private final class Composition {

    private final Twist twist;
    private final boolean follows;
    private final Gauges gauges;
    private final Gauge gauge = question().gauge();

    Composition(Twist twist, boolean follows, Gauges gauges) {
      this.twist = twist;
      this.follows = follows;
      this.gauges = gauges;
    }

    List<Contrast> contrasts() {
      Than than = question().than();
      if (than instanceof Than.Doses) {
        return doses();
      }
      Contrast contrast = Contrast.NOTHING;
      if (than instanceof Than.Reference) {
        contrast = effect(contrast, 1, scenario, gauge);
      } else if (than instanceof Than.Level) {
        contrast = against(contrast, scenario, others.get(0).plan());
      } else if (than instanceof Than.Effect) {
        contrast = effect(contrast, 1, scenario, gauge);
        contrast = effect(contrast, -1, others.get(0), gauge);
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
      Plan none = others.get(0).reference().orElseThrow().plan();
      Contrast sum = read(contrast, 1, scenario.plan(), none, gauge);
      sum = read(sum, -1, others.get(0).plan(), none, gauge);
      sum = read(sum, -1, others.get(1).plan(), none, gauge);
      return read(sum, 1, none, none, gauge);
    }

    private Contrast here(Contrast contrast, double weight, Gauge at) {
      return isLevel()
          ? read(contrast, weight, scenario.plan(), scenario.plan(), at)
          : effect(contrast, weight, scenario, at);
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
      Plan first = others.get(0).plan();
      Plan last = others.get(others.size() - 1).plan();
      Direction direction = question().direction();
      if (direction != Direction.HUMP && direction != Direction.DIP) {
        return List.of(less(read(Contrast.NOTHING, 1, last, first, gauge), first));
      }
      Contrast between = Contrast.NOTHING;
      for (Scenario dose : others.subList(1, others.size() - 1)) {
        between = read(between, 1.0 / (others.size() - 2), dose.plan(), first, gauge);
      }
      return List.of(less(between, first), read(between, -1, last, first, gauge));
    }

    private Contrast less(Contrast contrast, Plan first) {
      return read(contrast, -1, first, first, gauge);
    }

    private Contrast read(Contrast contrast, double weight, Plan plan, Plan lead, Gauge at) {
      Optional<Reading> reading = gauges.reading(at, plan);
      Cue cue = library.cue(plan, twist);
      Cue played = follows ? cue.following(library.cue(lead, twist)) : cue;
      return reading.map(r -> contrast.and(weight, played, r)).orElse(contrast);
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
}
