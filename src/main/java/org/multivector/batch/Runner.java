package org.multivector.batch;

import java.util.List;
import org.multivector.model.BalancingModel;
import org.multivector.model.UnitMemory;
import org.multivector.results.Run;
import org.multivector.statistics.Tally;
import org.multivector.world.Plan;

/** One arm on one thread: its model, and what is measured in its runs. */
final class Runner {

  private final BalancingModel model;
  private final Recorder recorder;

  private Runner(BalancingModel model, List<Plan> measured) {
    this.model = model;
    recorder = Recorder.of(model.world(), measured);
  }

  /**
   * Arms that are run one after another with the same chance.
   *
   * @param measured the plans of which is measured what all or some of them have
   */
  static List<Runner> of(List<Plan> plans, List<Plan> measured) {
    UnitMemory memory = new UnitMemory(plans.get(0));
    return plans.stream()
        .map(
            plan -> {
              boolean alike = plan.roster().equals(plans.get(0).roster());
              UnitMemory own = alike ? memory : new UnitMemory(plan);
              return new Runner(new BalancingModel(plan, own), measured);
            })
        .toList();
  }

  /** What became of a run; stage and message are empty if nothing failed. */
  record Attempt(String stage, String message, double ms) {

    boolean succeeded() {
      return stage.isEmpty();
    }

    Run of(int arm, int draw, int repeat, double radius) {
      return new Run(arm, draw, repeat, !succeeded(), stage, message, ms, radius);
    }
  }

  BalancingModel model() {
    return model;
  }

  /** Runs it and writes what is measured, quarter by quarter. */
  Attempt run(long seed, int draw, int repeat, double[] into) {
    long began = System.nanoTime();
    String stage = "";
    String message = "";
    recorder.into(into);
    try {
      model.run(seed, draw, repeat, recorder);
      if (!Tally.accepts(into)) {
        stage = "observation";
        message = "a measured value is not a finite number below 32768";
      }
    } catch (RuntimeException failure) {
      stage = model.stage();
      message = String.valueOf(failure.getMessage());
    }
    return new Attempt(stage, message, (System.nanoTime() - began) / 1e6);
  }
}
