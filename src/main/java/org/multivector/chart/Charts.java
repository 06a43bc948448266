package org.multivector.chart;

import java.awt.AWTError;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.multivector.results.Findings;
import org.multivector.results.Variable;

/** Draws results as pictures. */
public final class Charts {

  private static final String NO_FONTS =
      "charts were not drawn: this Java finds no fonts; install fontconfig and fonts-dejavu-core";

  private Charts() {}

  /**
   * Draws every chart of a batch into the folder, each as SVG and PNG.
   *
   * @param findings the numbers
   * @param folder where to; made if it is not there, and files of the same names are replaced
   * @return names of the files, in order; none if no run finished
   * @throws ChartsFailed if there are no fonts or a file cannot be written
   */
  public static List<String> draw(Findings findings, Path folder) throws ChartsFailed {
    System.setProperty("java.awt.headless", "true");
    Lettering lettering = lettering();
    List<String> names = new ArrayList<>();
    for (Picture picture : pictures(findings)) {
      try {
        Files.createDirectories(folder);
        String svg = picture.name() + ".svg";
        Files.writeString(folder.resolve(svg), Svg.of(picture, lettering), StandardCharsets.UTF_8);
        names.add(svg);
        String png = picture.name() + ".png";
        Files.write(folder.resolve(png), Png.of(picture, lettering));
        names.add(png);
      } catch (IOException e) {
        throw new ChartsFailed("charts were not drawn: cannot write " + e.getMessage(), e);
      }
    }
    return names;
  }

  static List<Picture> pictures(Findings findings) {
    Evidence evidence = new Evidence(findings);
    List<Picture> pictures = new ArrayList<>();
    List<Variable> measured = new ArrayList<>();
    evidence.variable("autonomy").ifPresent(measured::add);
    evidence.variable("economic_loss").ifPresent(measured::add);
    measured.forEach(variable -> pictures.add(new Levels(evidence, variable)));
    if (evidence.paired() && !measured.isEmpty()) {
      pictures.add(new Differences(evidence, measured));
    }
    evidence.variable("dependency").ifPresent(d -> pictures.add(new Dependencies(evidence, d)));
    return pictures;
  }

  private static Lettering lettering() throws ChartsFailed {
    try {
      return new Lettering();
    } catch (IOException | FontFormatException | RuntimeException | LinkageError | AWTError e) {
      throw new ChartsFailed(NO_FONTS, e);
    } catch (InternalError e) {
      throw new ChartsFailed(NO_FONTS, e);
    }
  }
}
