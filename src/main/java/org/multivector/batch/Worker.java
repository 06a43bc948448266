package org.multivector.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.multivector.model.Stability;
import org.multivector.results.Block;
import org.multivector.results.BlockStore;
import org.multivector.results.DrawRange;
import org.multivector.results.RowBuffer;
import org.multivector.results.Rows;
import org.multivector.results.Run;
import org.multivector.results.Shape;
import org.multivector.results.Totals;
import org.multivector.world.InputDraw;

/** One thread's models and buffers: runs all arms of a draw and repeat one after another. */
final class Worker {

  private final Order order;
  private final Shape shape;
  private final List<List<ToDoubleFunction<InputDraw>>> drawn;
  private final Rows rows;
  private final List<Arm> arms;
  private final List<Stability> stability = new ArrayList<>();
  private final double[][][] values;
  private final boolean[] ok;
  private final Totals totals;
  private final RowBuffer outcomes = new RowBuffer();
  private final RowBuffer runs = new RowBuffer();
  private final @Nullable RowBuffer series;

  Worker(Preparation prepared, boolean writesSeries) {
    order = prepared.order();
    shape = prepared.shape();
    drawn = order.arms().stream().map(prepared.drawn()::in).toList();
    rows = new Rows(shape, prepared.setting());
    series = writesSeries ? new RowBuffer() : null;
    arms = Arm.of(order.arms());
    arms.forEach(arm -> stability.add(new Stability(arm.model())));
    values = new double[order.repeats()][shape.arms()][shape.cells()];
    ok = new boolean[order.repeats()];
    totals = new Totals(shape);
  }

  /** Runs draws and hands over what they yield, or nothing if the thread is interrupted. */
  void run(DrawRange draws, BlockStore store, IntConsumer progress) {
    List<RowBuffer> all =
        series == null ? List.of(outcomes, runs) : List.of(outcomes, runs, series);
    all.forEach(RowBuffer::clear);
    totals.clear();
    for (int draw = draws.from(); draw < draws.to(); draw++) {
      if (!run(draw)) {
        return;
      }
      progress.accept(order.repeats());
    }
    store.commit(new Block(draws, all, totals));
  }

  private boolean run(int draw) {
    double radius = radius(draw);
    for (int repeat = 0; repeat < order.repeats(); repeat++) {
      if (Thread.currentThread().isInterrupted()) {
        return false;
      }
      ok[repeat] = true;
      for (int arm = 0; arm < shape.arms(); arm++) {
        ok[repeat] &= run(draw, repeat, arm, radius);
      }
    }
    totals.add(values, ok, radius);
    return true;
  }

  /** The worst of the start, in the reference, and the extreme of the scenario's levers. */
  private double radius(int draw) {
    try {
      double atStart = stability.get(0).atStart(order.seed(), draw);
      int scenario = shape.arms() - 1;
      if (order.arms().get(scenario).effects().isEmpty()) {
        return atStart;
      }
      return Math.max(atStart, stability.get(scenario).atExtreme(order.seed(), draw));
    } catch (RuntimeException unable) {
      return Double.NaN;
    }
  }

  private boolean run(int draw, int repeat, int arm, double radius) {
    double[] into = values[repeat][arm];
    Arm.Attempt attempt = arms.get(arm).run(order.seed(), draw, repeat, into);
    write(attempt.of(arm, draw, repeat, radius), into);
    return attempt.succeeded();
  }

  private double[] drawn(int arm) {
    InputDraw draw = arms.get(arm).model().world().inputs;
    return drawn.get(arm).stream().mapToDouble(each -> each.applyAsDouble(draw)).toArray();
  }

  private void write(Run run, double[] into) {
    rows.run(runs, run, drawn(run.arm()));
    if (!run.failed()) {
      rows.outcomes(outcomes, run, into);
      if (series != null) {
        rows.series(series, run, into);
      }
    }
  }
}
