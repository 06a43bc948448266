package org.multivector.report;

import java.util.List;
import org.multivector.results.Comparison;
import org.multivector.results.Language;

/** Results side by side as one page of HTML, made as the page of a results folder is. */
public final class ComparisonPage {

  /** Name of the file, unless the user gives another. */
  public static final String NAME = "comparison.html";

  /** What is compared: what {@code compare} compares unless it is told otherwise. */
  public static final List<String> VARIABLES = List.of("autonomy", "economic_loss");

  /** What every page of this program has in a line. */
  public static final String MARK = HtmlPage.MARK;

  private static final List<String> SCRIPTS =
      List.of(
          "texts.js",
          "numbers.js",
          "data.js",
          "clauses.js",
          "parts.js",
          "chart.js",
          "contenders.js",
          "ranking.js",
          "comparison.js",
          "page.js");

  private ComparisonPage() {}

  /**
   * The page of a comparison.
   *
   * @param language in which it opens
   */
  public static String of(Comparison comparison, Language language) {
    String title =
        String.join(", ", comparison.contenders().stream().map(one -> one.label()).toList());
    String data = new ComparedSeries(comparison).json();
    return new HtmlPage(title, "comparison.html", "", SCRIPTS, data).html(language);
  }
}
