package org.multivector.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.multivector.batch.Units.Unit;
import org.multivector.results.Findings;
import org.multivector.results.Knockouts;
import org.multivector.results.Setting;
import org.multivector.results.Shifts;
import org.multivector.results.Without;
import org.multivector.statistics.Shape;
import org.multivector.statistics.Tally;
import org.multivector.world.Plan;

/**
 * Runs a batch as it is and once more without each mechanism or event, with the same draws and the
 * same chance, so that what a mechanism adds to the effect is known unit by unit.
 */
public final class Knockout implements Study<Knockouts> {

  private static final int QUARTERS_APART = 8;

  private final Preparation prepared;
  private final List<Variant> variants;
  private final Digest all;
  private final Digest outcomes;

  /**
   * A knockout.
   *
   * @param prepared a batch with a reference
   * @param variants what is taken out, one at a time
   */
  public Knockout(Preparation prepared, List<Variant> variants) {
    this.prepared = prepared;
    this.variants = List.copyOf(variants);
    all = Digest.ofAll(prepared.shape(), QUARTERS_APART);
    outcomes = Digest.ofOutcomes(prepared.shape());
  }

  @Override
  public int units() {
    return Math.multiplyExact(1 + variants.size(), prepared.spec().units());
  }

  /** Levels of everything in the scenario, and outcomes of both arms. */
  private record Pair(double[] levels, double[][] outcomes) {

    double[] effect() {
      double[] effect = new double[outcomes[0].length];
      for (int cell = 0; cell < effect.length; cell++) {
        effect[cell] = outcomes[1][cell] - outcomes[0][cell];
      }
      return effect;
    }
  }

  @Override
  public Knockouts run(IntConsumer progress) throws InterruptedException {
    Units units = new Units(prepared, progress);
    List<Unit<Pair>> with = run(units, prepared.spec().arms());
    double[] ranges = Shifts.ranges(levels(with));
    List<Without> without = new ArrayList<>();
    for (Variant variant : variants) {
      without.add(compare(variant, with, run(units, variant.arms()), ranges));
    }
    return new Knockouts(effect(with, with), without);
  }

  private List<Unit<Pair>> run(Units units, List<Plan> arms) throws InterruptedException {
    return units.run(
        arms,
        values ->
            new Pair(
                all.of(values[1]),
                new double[][] {outcomes.of(values[0]), outcomes.of(values[1])}));
  }

  private static List<double[]> levels(List<Unit<Pair>> units) {
    return units.stream().flatMap(unit -> unit.value().stream()).map(Pair::levels).toList();
  }

  private Without compare(
      Variant variant, List<Unit<Pair>> with, List<Unit<Pair>> without, double[] ranges) {
    Findings change =
        findings(outcomes, with, without, (a, b) -> new double[][] {b.effect(), a.effect()});
    Findings levels =
        findings(all, with, without, (a, b) -> new double[][] {a.levels(), b.levels()});
    Findings apart = findings(all, with, without, (a, b) -> apart(a.levels(), b.levels()));
    Findings effect = effect(with, without);
    return new Without(
        variant.name(),
        variant.position(),
        effect,
        change,
        effect.units() == 0 ? List.of() : Shifts.largest(levels, ranges),
        effect.units() == 0 ? List.of() : Shifts.farthest(apart, ranges),
        with.size() - effect.units(),
        Units.fault(without));
  }

  /** Nothing, and how far each level is from where it was. */
  private static double[][] apart(double[] with, double[] without) {
    double[] apart = new double[with.length];
    Arrays.setAll(apart, cell -> Math.abs(without[cell] - with[cell]));
    return new double[][] {new double[with.length], apart};
  }

  private Findings effect(List<Unit<Pair>> with, List<Unit<Pair>> without) {
    return findings(outcomes, with, without, (a, b) -> b.outcomes());
  }

  /** What is compared of a unit with and without a mechanism: two digests. */
  private interface Arms {
    double[][] of(Pair with, Pair without);
  }

  /** The statistics of units that failed neither with nor without the mechanism. */
  private Findings findings(
      Digest digest, List<Unit<Pair>> with, List<Unit<Pair>> without, Arms arms) {
    Shape shape = digest.shape();
    Tally tally = new Tally(shape);
    int repeats = shape.repeats();
    for (int draw = 0; draw < with.size() / repeats; draw++) {
      double[][][] values = new double[repeats][][];
      boolean[] ok = new boolean[repeats];
      for (int repeat = 0; repeat < repeats; repeat++) {
        Optional<Pair> a = with.get(draw * repeats + repeat).value();
        Optional<Pair> b = without.get(draw * repeats + repeat).value();
        ok[repeat] = a.isPresent() && b.isPresent();
        values[repeat] =
            ok[repeat] ? arms.of(a.orElseThrow(), b.orElseThrow()) : new double[2][shape.cells()];
      }
      tally.add(values, ok);
    }
    Setting setting = prepared.setting();
    return Findings.of(tally, setting.at(digest.labels(setting.quarters())));
  }
}
