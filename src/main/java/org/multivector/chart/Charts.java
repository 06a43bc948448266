package org.multivector.chart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.multivector.results.Comparison;
import org.multivector.results.Doses;
import org.multivector.results.DrivenEffects;
import org.multivector.results.EffectMaps;
import org.multivector.results.Findings;
import org.multivector.results.Hindcasts;
import org.multivector.results.Knockouts;
import org.multivector.results.Language;
import org.multivector.results.PairedComparison;
import org.multivector.results.TestedClaims;
import org.multivector.statistics.Series;
import org.multivector.statistics.Variable;

/** Draws results as pictures. */
public final class Charts {

  /** Autonomy is never shown without economic loss. */
  private static final List<String> MEASURED = List.of("autonomy", "economic_loss");

  private Charts() {}

  /** Names of the charts of runs. */
  public static List<String> ofRuns() {
    List<String> names = new ArrayList<>(MEASURED.stream().map(Charts::fileName).toList());
    names.addAll(List.of("difference", "dependency", "shares", "network"));
    return names;
  }

  /** Names of the charts of knockouts. */
  public static List<String> ofKnockouts() {
    return MEASURED.stream().map(variable -> "knockout-" + fileName(variable)).toList();
  }

  /** Names of the charts of a back-test in which these domains were observed. */
  public static List<String> ofBacktests(List<String> domains) {
    return domains.stream().map(domain -> "backtest-" + domain).toList();
  }

  /** Names of the charts of doses. */
  public static List<String> ofSweeps() {
    return List.of(DoseResponse.NAME);
  }

  /** Names of the charts of what drives effects on these variables. */
  public static List<String> ofDrivers(List<String> variables) {
    return variables.stream().map(Correlations::name).toList();
  }

  /** Names of the charts of an effect over two numbers. */
  public static List<String> ofMaps() {
    return List.of(DrawnMap.NAME);
  }

  /** Names of the charts of so many claims: as many pages as they need. */
  public static List<String> ofClaims(int claims) {
    return ForestPlot.names(claims);
  }

  /** Names of the charts of a comparison. */
  public static List<String> of(Comparison comparison) {
    ComparisonView view = new ComparisonView(comparison, 0, new Words(Language.ENGLISH));
    return pictures(view).stream().map(Picture::name).toList();
  }

  /** A variable's name in the names of files. */
  static String fileName(String variable) {
    return variable.replace('_', '-');
  }

  /**
   * Draws charts of a batch into the folder.
   *
   * @param findings the numbers
   * @param folder where to; made if it is not there, and files of the same names are replaced
   * @return names of the files, in order; none if no run finished
   * @throws ChartsFailed if there are no fonts or a file cannot be written
   */
  public static List<String> draw(Findings findings, ChartRequest request, Path folder)
      throws ChartsFailed {
    return findings.units() == 0
        ? List.of()
        : ChartFiles.write(pictures(findings, new Words(request.language())), request, folder);
  }

  /**
   * Draws charts of a comparison into the folder.
   *
   * @param quarter place among the quarters of the comparison at which effects are ranked
   * @return names of the files, in order; none if there is no pair of runs
   * @throws ChartsFailed if there are no fonts or a file cannot be written
   */
  public static List<String> draw(
      Comparison comparison, int quarter, ChartRequest request, Path folder) throws ChartsFailed {
    ComparisonView view = new ComparisonView(comparison, quarter, new Words(request.language()));
    return comparison.units() == 0 ? List.of() : ChartFiles.write(pictures(view), request, folder);
  }

  /**
   * Draws the main ties of every domain of a back-test into the folder.
   *
   * @return names of the files, in order; none if no run finished
   * @throws ChartsFailed if there are no fonts or a file cannot be written
   */
  public static List<String> draw(Hindcasts hindcasts, ChartRequest request, Path folder)
      throws ChartsFailed {
    return hindcasts.units() == 0
        ? List.of()
        : ChartFiles.write(pictures(hindcasts, new Words(request.language())), request, folder);
  }

  /**
   * Draws what is left of effects without mechanisms and events into the folder.
   *
   * @return names of the files, in order; none if nothing changes an effect
   * @throws ChartsFailed if there are no fonts or a file cannot be written
   */
  public static List<String> draw(Knockouts knockouts, ChartRequest request, Path folder)
      throws ChartsFailed {
    return ChartFiles.write(pictures(knockouts, new Words(request.language())), request, folder);
  }

  /**
   * Draws how effects answer a dose into the folder.
   *
   * @return names of the files, in order; none if no run finished, or there is one dose alone
   * @throws ChartsFailed if there are no fonts or a file cannot be written
   */
  public static List<String> draw(Doses doses, ChartRequest request, Path folder)
      throws ChartsFailed {
    return doses.draws() == 0 || doses.levels().size() < 2
        ? List.of()
        : ChartFiles.write(pictures(doses, new Words(request.language())), request, folder);
  }

  /**
   * Draws what drives effects into the folder, a chart for each variable.
   *
   * @return names of the files, in order; none if nothing was drawn
   * @throws ChartsFailed if there are no fonts or a file cannot be written
   */
  public static List<String> draw(DrivenEffects driven, ChartRequest request, Path folder)
      throws ChartsFailed {
    return ChartFiles.write(pictures(driven, new Words(request.language())), request, folder);
  }

  /**
   * Draws an effect over two numbers into the folder.
   *
   * @return names of the files, in order
   * @throws ChartsFailed if there are no fonts or a file cannot be written
   */
  public static List<String> draw(EffectMaps maps, ChartRequest request, Path folder)
      throws ChartsFailed {
    Words words = new Words(request.language());
    return ChartFiles.write(List.of(new DrawnMap(maps, words)), request, folder);
  }

  /**
   * Draws claims that were tested into the folder, page by page.
   *
   * @param program what they were tested with
   * @return names of the files, in order; none if none was tested
   * @throws ChartsFailed if there are no fonts or a file cannot be written
   */
  public static List<String> draw(
      TestedClaims claims, String program, ChartRequest request, Path folder) throws ChartsFailed {
    return ChartFiles.write(
        pictures(claims, program, new Words(request.language())), request, folder);
  }

  /**
   * Draws one chart of a batch as SVG, in English.
   *
   * @param name of the chart, such as {@code autonomy}
   * @return the file; none if there is no such chart of these findings
   * @throws ChartsFailed if there are no fonts
   */
  public static Optional<byte[]> svg(Findings findings, String name) throws ChartsFailed {
    List<Picture> pictures = pictures(findings, new Words(Language.ENGLISH));
    for (Picture picture : pictures) {
      if (picture.name().equals(name)) {
        return Optional.of(ChartFiles.svg(picture));
      }
    }
    return Optional.empty();
  }

  static List<Picture> pictures(Findings findings, Words words) {
    Evidence evidence = new Evidence(findings, words);
    List<Picture> pictures = new ArrayList<>();
    List<Variable> measured = measured(evidence);
    measured.forEach(variable -> pictures.add(new Levels(evidence, variable)));
    if (evidence.paired() && !measured.isEmpty()) {
      pictures.add(new Differences(evidence, measured, "difference"));
    }
    evidence
        .betweenStatesAndPowers("dependency")
        .ifPresent(d -> pictures.add(new Dependencies(evidence, d)));
    Shares.of(evidence).map(Holders::new).ifPresent(pictures::add);
    Ties.of(evidence).map(NetworkMap::new).ifPresent(pictures::add);
    return pictures;
  }

  private static List<Variable> measured(Evidence evidence) {
    return MEASURED.stream().flatMap(name -> evidence.variable(name).stream()).toList();
  }

  static List<Picture> pictures(Knockouts knockouts, Words words) {
    return measured(new Evidence(knockouts.effect(), words)).stream()
        .map(variable -> new Removals(knockouts, variable, words))
        .filter(removals -> !removals.isEmpty())
        .<Picture>map(removals -> removals)
        .toList();
  }

  static List<Picture> pictures(Doses doses, Words words) {
    List<Variable> variables =
        MEASURED.stream()
            .flatMap(
                name ->
                    doses.series().stream()
                        .map(Series::variable)
                        .filter(variable -> variable.name().equals(name))
                        .limit(1))
            .toList();
    return List.of(new DoseResponse(doses, variables, words));
  }

  static List<Picture> pictures(DrivenEffects driven, Words words) {
    return driven.variables().stream()
        .map(variable -> new Correlations(driven, variable, words))
        .filter(correlations -> !correlations.isEmpty())
        .<Picture>map(correlations -> correlations)
        .toList();
  }

  static List<Picture> pictures(TestedClaims claims, String program, Words words) {
    List<Picture> pages = new ArrayList<>();
    for (int page = 0; page * ForestPlot.ROWS < claims.all().size(); page++) {
      pages.add(new ForestPlot(claims, page, program, words));
    }
    return pages;
  }

  static List<Picture> pictures(Hindcasts hindcasts, Words words) {
    List<Picture> pictures = new ArrayList<>();
    hindcasts
        .domains()
        .forEach(domain -> pictures.add(new HindcastPanels(hindcasts, domain, words)));
    return pictures;
  }

  static List<Picture> pictures(ComparisonView view) {
    List<Picture> pictures = new ArrayList<>();
    List<Variable> variables = view.comparison().variables();
    variables.forEach(variable -> pictures.add(new Overlay(view, variable)));
    for (PairedComparison pair : view.comparison().pairs()) {
      Findings spaced = new Spaced(pair.findings(), view.quarters());
      Evidence evidence =
          new Evidence(spaced, view.words())
              .called(view.title(pair))
              .with(view.aside(pair))
              .against(view.rival(pair));
      pictures.add(new Differences(evidence, variables, view.differenceName(pair)));
    }
    variables.forEach(variable -> pictures.add(new Ranking(view, variable)));
    pictures.add(new HeatMap(view));
    return pictures;
  }
}
