package org.multivector.batch;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.multivector.results.RowBuffer;
import org.multivector.results.Rows;
import org.multivector.results.Run;
import org.multivector.world.InputDraw;

/** One thread's buffers of the rows of single runs, one for each table. */
final class RunRows {

  private final Rows rows;
  private final List<List<ToDoubleFunction<InputDraw>>> drawn;
  private final RowBuffer outcomes = new RowBuffer();
  private final RowBuffer runs = new RowBuffer();
  private final @Nullable RowBuffer series;

  RunRows(Preparation prepared, boolean writesSeries) {
    rows = new Rows(prepared.shape(), prepared.setting());
    drawn = prepared.spec().arms().stream().map(prepared.drawn()::in).toList();
    series = writesSeries ? new RowBuffer() : null;
  }

  /** The buffers, in the order in which a store takes them. */
  List<RowBuffer> all() {
    return series == null ? List.of(outcomes, runs) : List.of(outcomes, runs, series);
  }

  void clear() {
    all().forEach(RowBuffer::clear);
  }

  /** Adds a run with what was drawn for it and, if it did not fail, what was measured. */
  void add(Run run, InputDraw inputs, double[] measured) {
    rows.run(runs, run, drawn(run.arm(), inputs));
    if (!run.failed()) {
      rows.outcomes(outcomes, run, measured);
      if (series != null) {
        rows.series(series, run, measured);
      }
    }
  }

  private double[] drawn(int arm, InputDraw inputs) {
    return drawn.get(arm).stream().mapToDouble(each -> each.applyAsDouble(inputs)).toArray();
  }
}
