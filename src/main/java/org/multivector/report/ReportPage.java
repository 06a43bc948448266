package org.multivector.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.multivector.results.FinishedResults;
import org.multivector.results.Gazetteer;
import org.multivector.results.Language;

/**
 * A results folder as one page of HTML that needs nothing else: data, drawing and words are in it.
 * The same results give the same page, byte for byte.
 */
public final class ReportPage {

  /** Name of the file in a results folder. */
  public static final String NAME = "report.html";

  /** Lines of a page before its head. */
  private static final int HEAD = 2;

  private static final List<String> SCRIPTS =
      List.of(
          "texts.js",
          "numbers.js",
          "data.js",
          "clauses.js",
          "answer.js",
          "happened.js",
          "parts.js",
          "chart.js",
          "lines.js",
          "matrix.js",
          "shares.js",
          "map.js",
          "spread.js",
          "notes.js",
          "levers.js",
          "folder.js",
          "page.js");

  private static final Pattern OPENS = Pattern.compile("<html lang=\"(\\w+)\">");

  private ReportPage() {}

  /** The language in which the page of a folder opens; English where there is no page yet. */
  public static Language language(Path folder) throws IOException {
    Path page = folder.resolve(NAME);
    if (!Files.isRegularFile(page)) {
      return Language.ENGLISH;
    }
    try (Stream<String> lines = Files.lines(page)) {
      return lines
          .limit(HEAD)
          .flatMap(line -> OPENS.matcher(line).results())
          .flatMap(found -> Language.of(found.group(1)).stream())
          .findFirst()
          .orElse(Language.ENGLISH);
    }
  }

  /**
   * The page of a finished folder.
   *
   * @param results what the folder says of itself
   * @param folder where its tables are
   * @param language in which it opens; it can be switched in the page, too
   */
  public static String of(FinishedResults results, Path folder, Language language)
      throws IOException {
    String data = PageSeries.read(results, folder).json();
    String title = results.setting().in(language).title();
    return new HtmlPage(title, "folder.html", map(), SCRIPTS, data).html(language);
  }

  private static String map() {
    return HtmlPage.resource("map.html")
        .replace("{{borders}}", HtmlPage.script(HtmlPage.resource("vendor/borders.json")))
        .replace("{{places}}", new Json().text(Gazetteer.table()).toString())
        .replace("{{routes}}", new Json().text(HtmlPage.resource("routes.csv")).toString());
  }
}
