package org.multivector.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.multivector.results.Past;

/**
 * A results folder as one page of HTML that needs nothing else: data, drawing and words are in it.
 * The same results give the same page, byte for byte.
 */
public final class ReportPage {

  /** Name of the file in a results folder. */
  public static final String NAME = "report.html";

  /** Languages that the page speaks; it can be switched in the page, too. */
  public static final List<String> LANGUAGES = List.of("en", "ru");

  /** The one in which it opens if nobody asks for another. */
  public static final String FIRST_LANGUAGE = "en";

  private static final List<String> SCRIPTS =
      List.of(
          "texts.js",
          "numbers.js",
          "data.js",
          "answer.js",
          "parts.js",
          "lines.js",
          "matrix.js",
          "map.js",
          "spread.js",
          "notes.js",
          "page.js");

  private ReportPage() {}

  /**
   * The page of a finished folder.
   *
   * @param past what the folder says of itself
   * @param folder where its tables are
   * @param language one of {@link #LANGUAGES}
   */
  public static String of(Past past, Path folder, String language) throws IOException {
    StringBuilder scripts = new StringBuilder();
    SCRIPTS.forEach(script -> scripts.append(resource(script)));
    return resource("page.html")
        .replace("{{language}}", language)
        .replace("{{title}}", escaped(past.setting().title()))
        .replace("{{style}}", resource("page.css"))
        .replace("{{library}}", script(resource("vendor/library.min.js")))
        .replace("{{borders}}", script(resource("vendor/borders.json")))
        .replace("{{places}}", new Json().text(resource("places.csv")).toString())
        .replace("{{routes}}", new Json().text(resource("routes.csv")).toString())
        .replace("{{scripts}}", script(scripts.toString()))
        .replace("{{data}}", PageSeries.read(past, folder).json());
  }

  /** Text of a script, in which nothing may end the script. */
  private static String script(String text) {
    return text.replace("</script", "<\\/script").replace("<!--", "<\\!--");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String resource(String name) {
    try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
