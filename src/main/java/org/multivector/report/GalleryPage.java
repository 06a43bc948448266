package org.multivector.report;

import java.util.ArrayList;
import java.util.List;
import org.multivector.results.Gallery;

/** The page of a gallery, as Markdown: question, answer and picture of each scenario. */
public final class GalleryPage {

  /** The first line of every page of a gallery. */
  public static final String TITLE = "# What the scenarios say";

  private GalleryPage() {}

  /**
   * The page.
   *
   * @param gallery what is in it
   * @param folder the gallery's folder, as seen from the page
   */
  public static String of(Gallery gallery, String folder) {
    List<String> lines = new ArrayList<>();
    lines.add(TITLE);
    lines.add("");
    lines.add(
        "Each scenario and its reference met the same chance; intervals are of the mean effect over"
            + " draws of everything that is not known. This is what the model says, not what will"
            + " happen. Numbers: `"
            + folder
            + "/NAME/headline.csv`; what was run: `"
            + folder
            + "/index.csv`. Made by:");
    lines.add("");
    lines.add("```");
    lines.add("java -jar target/multivector.jar run scenarios/*.yaml --runs 200 --out target/runs");
    lines.add("java -jar target/multivector.jar gallery target/runs/*");
    lines.add("```");
    lines.add("");
    gallery.exhibits().forEach(each -> lines.add(line(each)));
    for (Gallery.Exhibit each : gallery.exhibits()) {
      exhibit(each, folder, lines);
    }
    return String.join("\n", lines) + "\n";
  }

  private static String line(Gallery.Exhibit each) {
    return "- [" + each.title() + "](#" + each.scenario() + ")";
  }

  private static void exhibit(Gallery.Exhibit each, String folder, List<String> lines) {
    lines.add("");
    lines.add("## <a id=\"" + each.scenario() + "\"></a>" + each.title());
    lines.add("");
    if (!each.question().isEmpty()) {
      lines.add("*" + each.question() + "*");
      lines.add("");
    }
    lines.add(each.answer());
    lines.add("");
    lines.add(made(each));
    for (String picture : List.of("autonomy", "difference")) {
      lines.add("");
      String file = folder + "/" + each.scenario() + "/" + picture + ".svg";
      lines.add("![" + each.title() + ": " + picture + "](" + file + ")");
    }
  }

  private static String made(Gallery.Exhibit each) {
    return "`"
        + each.scenario()
        + "` against `"
        + each.reference()
        + "`, "
        + each.draws()
        + " draws, seed "
        + each.seed()
        + ", scenario "
        + each.hash()
        + ", model version "
        + each.modelVersion()
        + ".";
  }
}
