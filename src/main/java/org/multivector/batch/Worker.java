package org.multivector.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.multivector.model.Stability;
import org.multivector.results.Block;
import org.multivector.results.BlockStore;
import org.multivector.results.DrawRange;
import org.multivector.results.Totals;
import org.multivector.statistics.Shape;

/** One thread's models and buffers: runs all arms of a draw and repeat one after another. */
final class Worker {

  private final BatchSpec spec;
  private final Shape shape;
  private final List<Runner> arms;
  private final List<Stability> stability = new ArrayList<>();
  private final double[][][] values;
  private final List<OpenEvents> events;
  private final int[][][] first;
  private final boolean[] ok;
  private final Totals totals;
  private final RunRows rows;

  Worker(Preparation prepared, boolean writesSeries) {
    spec = prepared.spec();
    shape = prepared.shape();
    rows = new RunRows(prepared, writesSeries);
    arms = Runner.of(spec.arms(), spec.arms());
    arms.forEach(arm -> stability.add(new Stability(arm.model())));
    values = new double[spec.repeats()][shape.arms()][shape.cells()];
    events = arms.stream().map(arm -> new OpenEvents(arm.model().world())).toList();
    first = new int[spec.repeats()][shape.arms()][];
    for (int[][] unit : first) {
      Arrays.setAll(unit, arm -> new int[events.get(arm).size()]);
    }
    ok = new boolean[spec.repeats()];
    totals = new Totals(shape);
  }

  /** Runs draws and hands over what they yield, or nothing if the thread is interrupted. */
  void run(DrawRange draws, BlockStore store, IntConsumer progress) {
    rows.clear();
    totals.clear();
    for (int draw = draws.from(); draw < draws.to(); draw++) {
      if (!runDraw(draw)) {
        return;
      }
      progress.accept(spec.repeats());
    }
    store.commit(new Block(draws, rows.all(), totals));
  }

  private boolean runDraw(int draw) {
    double radius = radius(draw);
    for (int repeat = 0; repeat < spec.repeats(); repeat++) {
      if (Thread.currentThread().isInterrupted()) {
        return false;
      }
      ok[repeat] = true;
      for (int arm = 0; arm < shape.arms(); arm++) {
        ok[repeat] &= runArm(draw, repeat, arm, radius);
      }
    }
    totals.add(values, first, ok, radius);
    return true;
  }

  /** The worst of the start, in the reference, and the extreme of the scenario's levers. */
  private double radius(int draw) {
    try {
      double atStart = stability.get(0).atStart(spec.seed(), draw);
      int scenario = shape.arms() - 1;
      if (spec.arms().get(scenario).changes().isEmpty()) {
        return atStart;
      }
      return Math.max(atStart, stability.get(scenario).atExtreme(spec.seed(), draw));
    } catch (RuntimeException unable) {
      return Double.NaN;
    }
  }

  private boolean runArm(int draw, int repeat, int arm, double radius) {
    double[] into = values[repeat][arm];
    Runner one = arms.get(arm);
    Runner.Attempt attempt = one.run(spec.seed(), draw, repeat, into);
    rows.add(attempt.of(arm, draw, repeat, radius), one.model().world().inputs, into);
    events.get(arm).into(one.model().world(), first[repeat][arm]);
    return attempt.succeeded();
  }
}
