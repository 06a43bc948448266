package org.multivector.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.multivector.chart.ChartRequest;
import org.multivector.chart.Size;
import org.multivector.results.Language;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;
import picocli.CommandLine.Option;

/** Which charts a command draws, and how. */
final class Charting {

  private static final String CHART = "--chart";

  @Option(
      names = CHART,
      paramLabel = "NAME",
      split = ",",
      description = "draw these charts alone, separated by commas (default: all)")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--size",
      paramLabel = "WxH",
      description =
          "pixels of each chart, such as 1600x900 (default: 1600 wide, as high as it needs)")
  private @Nullable String size;

  @Option(
      names = LanguageOption.OPTION,
      paramLabel = "LANGUAGE",
      description = "en or ru: what charts speak (default: en)")
  private @Nullable String language;

  /** What was ordered, of charts of these names. */
  ChartRequest request(Formats formats, List<String> known) throws BadInput {
    List<Fault> faults = new ArrayList<>();
    names.stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> faults.add(Limit.unknown(CHART, "chart", name, known)));
    Optional<Size> pixels = Optional.ofNullable(size).flatMap(Size::of);
    if (size != null && pixels.isEmpty()) {
      String what = "not a size: \"" + Lines.one(size) + "\"";
      String meant =
          size.strip().toLowerCase(Locale.ROOT).replaceAll("(?<=\\d) ?[x*:,] ?(?=\\d)", "x");
      boolean near = Size.of(meant).isPresent();
      faults.add(Limit.fault("--size", what, Size.ALLOWED, near ? meant : ""));
    }
    Language spoken = language == null ? Language.ENGLISH : LanguageOption.of(language, faults);
    BadInput.refuseIfAny(faults);
    Set<String> chosen = new TreeSet<>(names);
    return new ChartRequest(chosen, formats.drawn(), pixels, spoken);
  }

  /** Whether anything is said of charts. */
  boolean ordered() {
    return !names.isEmpty() || size != null || language != null;
  }

  /** Whether nobody says what charts speak. */
  boolean mute() {
    return language == null;
  }
}
