package org.multivector.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.multivector.chart.ChartRequest;
import org.multivector.chart.Charts;
import org.multivector.chart.ChartsFailed;
import org.multivector.report.Drivers;
import org.multivector.results.Addition;
import org.multivector.results.DrawnEffects;
import org.multivector.results.DrivenEffects;
import org.multivector.results.DriversFile;
import org.multivector.results.EffectMap;
import org.multivector.results.EffectMaps;
import org.multivector.results.Findings;
import org.multivector.results.FinishedResults;
import org.multivector.results.ResultsFolder;
import org.multivector.results.Sensitivity;
import org.multivector.statistics.Variable;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;
import org.multivector.text.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which of the numbers that are not known drive the effects in a results folder. */
@Command(
    name = "sensitivity",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Says which of the drawn numbers drive an effect: rank correlations over the draws of a"
            + " results folder, or a map of the effect over two of them.",
    footer = {
      "",
      "Examples:",
      "  multivector sensitivity results/us-draws-down",
      "  multivector sensitivity results/us-draws-down --format csv > drivers.csv",
      "  multivector sensitivity results/us-draws-down --actor KAZ \\",
      "    --map parameters.outside_option,parameters.outside_option_limit",
      "  multivector sensitivity results/us-draws-down --format json \\",
      "    --map uncertain.decline,parameters.outside_option > map.json",
      "",
      "Take 1,000 draws or more: with few draws only the strongest drivers are told",
      "from chance."
    })
final class SensitivityCommand implements Callable<Integer> {

  private static final int FEWEST_IN_A_CELL = 10;

  private static final int FEW = 8;

  private static final int CLASSES = 5;

  @Parameters(paramLabel = "DIR", description = "a results folder of this program")
  private Path folder = Path.of("");

  @Option(
      names = "--variable",
      paramLabel = "NAME",
      split = ",",
      description = "effects on what (default: autonomy,economic_loss)")
  private List<String> variables = Reasons.EFFECTS;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "drivers shown of each effect (default: ${DEFAULT-VALUE})")
  private int top = Reasons.DRIVERS;

  @Option(
      names = "--map",
      paramLabel = "A,B",
      split = ",",
      description = "instead, the mean effect over two drawn numbers")
  private List<String> map = List.of();

  @Option(
      names = "--actor",
      paramLabel = "ID",
      description = "whose effect the map shows (default: the first state)")
  private @Nullable String actor;

  @Option(
      names = "--classes",
      paramLabel = "N",
      description = "classes of each number on the map (default: 5)")
  private @Nullable Integer classes;

  @Mixin private ChartsAndTables charts = new ChartsAndTables();

  @Override
  public Integer call() throws IOException, BadInput {
    Format as = charts.printed();
    if (map.isEmpty()) {
      refuseOfAMap("--actor", actor);
      refuseOfAMap("--classes", classes);
    }
    DrawnEffects drawn =
        DrawnEffects.read(folder).orElseThrow(() -> new BadInput(Limit.noResults(folder)));
    check(drawn);
    return map.isEmpty() ? drivers(drawn, as) : map(drawn, as);
  }

  private static void refuseOfAMap(String option, @Nullable Object value) throws BadInput {
    if (value != null) {
      throw Limit.refusal(option, "it is of a map", "with --map A,B");
    }
  }

  private int drivers(DrawnEffects drawn, Format as) throws IOException, BadInput {
    ChartRequest request = charts.request(Charts.ofDrivers(variables));
    List<Sensitivity.Driver> drivers = Sensitivity.of(drawn, variables);
    switch (as) {
      case TEXT -> {
        table(drawn, drivers);
        keep(drawn, drivers);
      }
      case CSV -> System.out.print(Sensitivity.table(drivers).csv());
      case JSON -> System.out.print(Sensitivity.table(drivers).json());
    }
    DrivenEffects driven = new DrivenEffects(drawn.setting(), variables, drivers, top);
    return draw(as, into -> Charts.draw(driven, request, into));
  }

  /** Some charts, drawn into a folder; gives the names of their files. */
  private interface Drawn {
    List<String> into(Path folder) throws ChartsFailed;
  }

  /** Draws charts into the folder of the results, which know them from then on. */
  private int draw(Format as, Drawn drawn) {
    if (!PageFile.canBeIn(folder)) {
      return ExitCode.DONE;
    }
    List<String> files = new ArrayList<>();
    Path into = folder.resolve("charts");
    int code =
        Drawing.attempt(
            () -> drawn.into(into).forEach(name -> files.add(into.getFileName() + "/" + name)));
    Addition.know(folder, files);
    if (!files.isEmpty()) {
      PrintStream out = as == Format.TEXT ? System.out : System.err;
      out.println("Charts: " + into);
    }
    return code;
  }

  private void check(DrawnEffects drawn) throws BadInput {
    List<String> known = drawn.outcomes().stream().map(of -> of.get(1)).distinct().toList();
    for (String variable : variables) {
      require("--variable", "variable", variable, known);
    }
    if (!map.isEmpty() && map.size() != 2) {
      throw Limit.refusal("--map", "a map is over two numbers, not " + map.size(), "A,B");
    }
    for (String parameter : map) {
      require("--map", "drawn number", parameter, drawn.parameters());
    }
    require("--actor", "state", actor(drawn), drawn.setting().states());
    int draws = drawn.parameters().isEmpty() ? 0 : drawn.parameter(first(drawn)).length;
    if (draws < Sensitivity.FEWEST) {
      String what = "only " + Lines.count(draws, "draw") + " with drawn numbers";
      throw Limit.refusal(
          folder.toString(), what, Sensitivity.FEWEST + " or more; run with more --runs");
    }
    int most = (int) Math.sqrt(draws / (double) FEWEST_IN_A_CELL);
    if (!map.isEmpty() && (classes() < 1 || classes() > most)) {
      String what = classes() + " classes of " + Lines.count(draws, "draw") + " each way";
      throw Limit.refusal("--classes", what, "1 to " + most);
    }
  }

  private static String first(DrawnEffects drawn) {
    return drawn.parameters().get(0);
  }

  private int classes() {
    return classes == null ? CLASSES : classes;
  }

  private String actor(DrawnEffects drawn) {
    return Optional.ofNullable(actor).orElse(drawn.setting().states().get(0));
  }

  private void table(DrawnEffects drawn, List<Sensitivity.Driver> found) {
    Drivers drivers = new Drivers(drawn, found);
    drivers.table(top).forEach(System.out::println);
    List<String> silent = drivers.withoutEffect();
    if (!silent.isEmpty()) {
      System.out.println();
      System.out.println("No effect above is seen to answer: " + some(silent));
    }
  }

  private static String some(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(FEW, names.size())));
    int more = names.size() - FEW;
    return more > 0 ? first + " and " + more + " more (--format csv has all)" : first;
  }

  private int map(DrawnEffects drawn, Format as) throws BadInput {
    ChartRequest request = charts.request(Charts.ofMaps());
    double[] across = drawn.parameter(map.get(0));
    double[] down = drawn.parameter(map.get(1));
    Findings findings = ResultsFolder.read(folder);
    Map<Variable, EffectMap> maps = new LinkedHashMap<>();
    for (String variable : variables) {
      double[] effect = drawn.effect(actor(drawn), variable).orElseThrow();
      EffectMap cells = new EffectMap(across, down, effect, classes());
      maps.put(
          findings.series().get(findings.find(variable, actor(drawn), "", "")).variable(), cells);
    }
    EffectMaps all =
        new EffectMaps(drawn.setting(), actor(drawn), map.get(0), map.get(1), across.length, maps);
    switch (as) {
      case TEXT -> Drivers.maps(all).forEach(System.out::println);
      case CSV -> System.out.print(all.table().csv());
      case JSON -> System.out.print(all.table().json());
    }
    return draw(as, into -> Charts.draw(all, request, into));
  }

  /** Leaves the strongest drivers in the folder, with a page that shows them. */
  private void keep(DrawnEffects drawn, List<Sensitivity.Driver> drivers) throws IOException {
    Optional<FinishedResults> results = FinishedResults.read(folder);
    if (results.isEmpty() || !PageFile.canBeIn(folder)) {
      return;
    }
    String hash = drawn.setting().hash();
    Addition.write(folder, DriversFile.NAME, DriversFile.csv(drivers, top, hash));
    Path page = PageFile.write(folder, results.get());
    System.out.println();
    System.out.println("Drivers: " + folder.resolve(DriversFile.NAME) + ", shown in " + page);
  }

  private static void require(String option, String kind, String name, List<String> known)
      throws BadInput {
    if (!known.contains(name)) {
      String what = "unknown " + kind + " \"" + Lines.one(name) + "\"";
      boolean few = known.size() <= 20;
      String allowed = few ? String.join(", ", known) : "the last columns of runs.csv";
      String meant = Nearest.to(name, known);
      throw new BadInput(new Fault(option, 1, 1, Fault.Severity.ERROR, what, allowed, meant));
    }
  }
}
