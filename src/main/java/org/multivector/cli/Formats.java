package org.multivector.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.multivector.chart.ChartRequest;
import org.multivector.text.BadInput;

/**
 * How results are printed, and in what files their charts are drawn.
 *
 * @param printed on the terminal
 * @param drawn formats of charts
 */
record Formats(Format printed, Set<String> drawn) {

  /** Of a command that prints tables and draws charts; what is not said is as usual. */
  static Formats of(List<String> words) throws BadInput {
    List<String> drawn = words.stream().filter(ChartRequest.FORMATS::contains).toList();
    List<String> printed = new ArrayList<>(words);
    printed.removeAll(drawn);
    if (printed.size() > 1) {
      String what = "not printed in two ways: " + Lines.one(String.join(", ", printed));
      throw Limit.refusal(Format.OPTION, what, "one of them");
    }
    Format format = printed.isEmpty() ? Format.TEXT : Format.of(printed.get(0));
    return new Formats(
        format, drawn.isEmpty() ? ChartRequest.USUAL.formats() : new TreeSet<>(drawn));
  }

  /** Of a command that draws charts alone. */
  static Formats ofCharts(List<String> words) throws BadInput {
    for (String word : words) {
      if (!ChartRequest.FORMATS.contains(word)) {
        String what = "not a format of charts: \"" + Lines.one(word) + "\"";
        String allowed = String.join(", ", ChartRequest.FORMATS);
        throw Limit.refusal(Format.OPTION, what, allowed);
      }
    }
    return of(words);
  }
}
