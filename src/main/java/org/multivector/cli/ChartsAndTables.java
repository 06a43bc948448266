package org.multivector.cli;

import java.util.ArrayList;
import java.util.List;
import org.multivector.chart.ChartRequest;
import org.multivector.text.BadInput;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a command prints its table, and which charts it draws, and how. */
final class ChartsAndTables {

  @Option(
      names = Format.OPTION,
      paramLabel = "FORMAT",
      split = ",",
      description =
          "text, csv or json: how the table is printed; svg, png: files of the"
              + " charts (default: text,svg,png)")
  private List<String> formats = new ArrayList<>();

  @Mixin private Charting charting = new Charting();

  /** Whether anything is said of charts. */
  boolean ordered() {
    return charting.ordered() || formats.stream().anyMatch(ChartRequest.FORMATS::contains);
  }

  /** How the table is printed. */
  Format printed() throws BadInput {
    return Formats.of(formats).printed();
  }

  /** What was ordered, of charts of these names. */
  ChartRequest request(List<String> known) throws BadInput {
    return charting.request(Formats.of(formats), known);
  }
}
