package org.multivector.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.multivector.results.Language;

/**
 * What is to be drawn, and how.
 *
 * @param names of the charts; empty for all
 * @param formats of the files: svg, png
 * @param size of each; without one each is as large as it needs
 * @param language of its texts
 */
public record ChartRequest(
    Set<String> names, Set<String> formats, Optional<Size> size, Language language) {

  /** Formats of files. */
  public static final List<String> FORMATS = List.of("svg", "png");

  /** Everything in every format, in English. */
  public static final ChartRequest USUAL =
      new ChartRequest(Set.of(), Set.copyOf(FORMATS), Optional.empty(), Language.ENGLISH);

  boolean wants(Picture picture) {
    return names.isEmpty() || names.contains(picture.name());
  }

  boolean wants(String format) {
    return formats.contains(format);
  }
}
