package org.multivector.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.multivector.results.Doses;
import org.multivector.results.Setting;
import org.multivector.scenario.Scenario;
import org.multivector.world.Plan;

/**
 * Runs a scenario in several doses beside its reference, all with the same draws and the same
 * chance, and keeps what each dose changes at the horizon.
 */
public final class Sweep implements Study<Doses> {

  private final Preparation prepared;
  private final List<Plan> arms;
  private final String quantity;
  private final List<String> levels;
  private final Setting setting;

  /**
   * A sweep.
   *
   * @param prepared an order with a reference
   * @param quantity of which there are doses
   * @param levels what the doses are called
   * @param scenarios the scenario in each dose
   */
  public Sweep(
      Preparation prepared, String quantity, List<String> levels, List<Scenario> scenarios) {
    this.prepared = prepared;
    this.quantity = quantity;
    this.levels = List.copyOf(levels);
    setting = prepared.setting().ofDoses(scenarios.stream().map(Scenario::hash).toList());
    arms = new ArrayList<>();
    arms.add(prepared.spec().arms().get(0));
    scenarios.forEach(scenario -> arms.add(scenario.plan()));
  }

  /** How the doses are run. */
  public Setting setting() {
    return setting;
  }

  /** Units of (draw, repeat), each a run of the reference and of all doses. */
  @Override
  public int units() {
    return prepared.spec().units();
  }

  /**
   * Runs it.
   *
   * @param progress told how many units were finished; called by all threads
   * @throws InterruptedException if this thread is interrupted while it waits
   */
  @Override
  public Doses run(IntConsumer progress) throws InterruptedException {
    Digest digest = Digest.ofOutcomes(prepared.shape());
    Doses doses = new Doses(setting, quantity, levels, digest.shape().series());
    List<Units.Unit<double[][]>> units =
        new Units(prepared, progress).run(arms, values -> effects(digest, values));
    units.forEach(unit -> doses.add(unit.value()));
    return doses;
  }

  /** By outcome and dose: the horizon of the dose less that of the reference. */
  private static double[][] effects(Digest digest, double[][] values) {
    double[] reference = digest.of(values[0]);
    int outcomes = digest.shape().series().size();
    double[][] effects = new double[outcomes][values.length - 1];
    for (int dose = 1; dose < values.length; dose++) {
      double[] level = digest.of(values[dose]);
      for (int place = 0; place < outcomes; place++) {
        int cell = digest.shape().cell(0, place);
        effects[place][dose - 1] = level[cell] - reference[cell];
      }
    }
    return effects;
  }
}
