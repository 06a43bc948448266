package org.multivector.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.multivector.world.Plan;

/**
 * Runs all units of (draw, repeat) of some arms and keeps of each what is asked for. For a few
 * thousand units; {@link Batch} is for any number.
 */
final class Units {

  private final Preparation prepared;
  private final BatchSpec spec;
  private final IntConsumer progress;

  /**
   * Units of a batch.
   *
   * @param progress told how many units were finished; called by all threads
   */
  Units(Preparation prepared, IntConsumer progress) {
    this.prepared = prepared;
    spec = prepared.spec();
    this.progress = progress;
  }

  /**
   * A unit.
   *
   * @param value what is kept of it; empty if an arm failed
   * @param fault where and why it failed; empty if it did not
   */
  record Unit<T>(Optional<T> value, String fault) {}

  /**
   * Runs all units.
   *
   * @param plans arms of which is measured what the batch's own yield
   * @param kept makes of the values of all arms what is kept; the arrays are used again
   * @return the units, draw by draw
   * @throws InterruptedException if this thread is interrupted while it waits
   */
  <T> List<Unit<T>> run(List<Plan> plans, Function<double[][], T> kept)
      throws InterruptedException {
    List<Unit<T>> units =
        new ArrayList<>(Collections.nCopies(spec.units(), new Unit<>(Optional.empty(), "")));
    WorkerPool.run(
        spec.threads(),
        spec.draws(),
        () -> {
          Hand hand = new Hand(Runner.of(plans, spec.arms()));
          return draw -> {
            for (int repeat = 0; repeat < spec.repeats(); repeat++) {
              units.set(draw * spec.repeats() + repeat, hand.run(draw, repeat, kept));
            }
            progress.accept(spec.repeats());
          };
        });
    return units;
  }

  /** Where and why the first failed of those that did; empty if none did. */
  static <T> String fault(List<Unit<T>> units) {
    return units.stream().map(Unit::fault).filter(f -> !f.isEmpty()).findFirst().orElse("");
  }

  /** One thread's arms. */
  private final class Hand {

    private final List<Runner> arms;
    private final double[][] values;

    Hand(List<Runner> arms) {
      this.arms = arms;
      values = new double[arms.size()][prepared.shape().cells()];
    }

    <T> Unit<T> run(int draw, int repeat, Function<double[][], T> kept) {
      for (int arm = 0; arm < arms.size(); arm++) {
        Runner.Attempt attempt = arms.get(arm).run(spec.seed(), draw, repeat, values[arm]);
        if (!attempt.succeeded()) {
          String where = "draw " + draw + ", repeat " + repeat + ": " + attempt.stage();
          return new Unit<>(Optional.empty(), where + ": " + attempt.message());
        }
      }
      return new Unit<>(Optional.of(kept.apply(values)), "");
    }
  }
}
