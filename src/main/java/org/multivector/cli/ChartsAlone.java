package org.multivector.cli;

import java.util.ArrayList;
import java.util.List;
import org.multivector.chart.ChartRequest;
import org.multivector.text.BadInput;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which charts a command draws, and how, whose {@code --format} is of charts alone. */
final class ChartsAlone {

  @Mixin private Charting charting = new Charting();

  @Option(
      names = Format.OPTION,
      paramLabel = "FORMAT",
      split = ",",
      description = "svg, png or both: files of the charts (default: both)")
  private List<String> formats = new ArrayList<>();

  /** Whether nobody says what charts speak. */
  boolean mute() {
    return charting.mute();
  }

  /** What was ordered, of charts of these names. */
  ChartRequest request(List<String> known) throws BadInput {
    return charting.request(Formats.ofCharts(formats), known);
  }
}
