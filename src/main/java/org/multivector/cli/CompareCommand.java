package org.multivector.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.multivector.chart.ChartRequest;
import org.multivector.chart.Charts;
import org.multivector.report.ComparisonPage;
import org.multivector.report.ComparisonTable;
import org.multivector.results.Comparison;
import org.multivector.results.Contender;
import org.multivector.results.Contenders;
import org.multivector.results.FinishedResults;
import org.multivector.results.Output;
import org.multivector.results.PartialFolder;
import org.multivector.results.TextTable;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts results beside each other. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Compares the scenarios of two to eight results folders: each with the first, run by run,"
            + " and each with its own reference. Prints tables and writes a folder with charts.",
    footer = {
      "",
      "Examples:",
      "  multivector compare results/us-draws-down results/west-retreats",
      "  multivector compare results/* --at 2030Q4 --out results/all",
      "  multivector compare results/a results/b --variable balance,stress_loss_max",
      "  multivector compare results/a results/b --format csv > comparison.csv",
      "",
      "The folders must be of the same --seed, --runs and --repeats and of the same",
      "version, so that the same run met the same chance in each; otherwise nothing is",
      "compared (exit 5)."
    })
final class CompareCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "results folders, two to eight")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--variable",
      paramLabel = "NAME",
      split = ",",
      description =
          "what is compared (default: autonomy,economic_loss); what is not in outcomes.csv needs"
              + " folders with series.csv")
  private List<String> variables = ComparisonPage.VARIABLES;

  @Option(
      names = "--at",
      paramLabel = "QUARTER",
      description = "when, such as 2030Q4 (default: the last quarter that all have)")
  private @Nullable String at;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      description =
          "text, or all statistics of all quarters as csv or json; svg, png: files of the"
              + " charts (default: text,svg,png)")
  private List<String> formats = new ArrayList<>();

  @Mixin private Charting charting = new Charting();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "folder of charts and comparison.csv (default: results/compare-NAMES)")
  private @Nullable Path out;

  @Option(names = "--force", description = "replace another comparison of ours in the folder")
  private boolean force;

  @Override
  public Integer call() throws IOException, BadInput {
    Formats formats = Formats.of(this.formats);
    Format as = formats.printed();
    check();
    Contenders contenders = Contenders.read(folders);
    check(contenders);
    boolean series = variables.stream().anyMatch(contenders::needsSeries);
    int quarter = quarter(contenders.quarters(series));
    Path directory = out == null ? Path.of("results", name(contenders)) : out;
    Output.refuseAmong(directory, folders);
    Output output = Output.of(Comparison.KIND, directory, command(), force);
    PartialFolder.check(output, contenders.setting());
    Comparison comparison = contenders.compare(variables);
    ChartRequest request = charting.request(formats, Charts.of(comparison));
    try (PartialFolder folder = PartialFolder.open(output, contenders.setting())) {
      TextTable table = comparison.table();
      folder.write("comparison.csv", table.csv());
      Path charts = folder.path().resolve("charts");
      int code = Drawing.attempt(() -> Charts.draw(comparison, quarter, request, charts));
      folder.publish(contenders.setting(), comparison.units());
      print(comparison, table, quarter, as);
      (as == Format.TEXT ? System.out : System.err).println("Comparison: " + directory);
      return code;
    }
  }

  private static void print(Comparison comparison, TextTable table, int quarter, Format as) {
    switch (as) {
      case TEXT -> {
        new ComparisonTable(comparison, quarter).lines().forEach(System.out::println);
        System.out.println();
      }
      case CSV -> System.out.print(table.csv());
      case JSON -> System.out.print(table.json());
    }
  }

  private void check() throws BadInput {
    if (!Contenders.canBe(folders.size())) {
      String what = Lines.count(folders.size(), "folder") + " cannot be compared";
      throw Limit.refusal("DIR", what, Contenders.HOW_MANY);
    }
    List<Fault> faults = new ArrayList<>();
    HashSet<Path> seen = new HashSet<>();
    for (Path folder : folders) {
      if (FinishedResults.read(folder).isEmpty()) {
        faults.add(Limit.noResults(folder));
      } else if (!seen.add(folder.toAbsolutePath().normalize())) {
        faults.add(Limit.fault(folder.toString(), "the folder is given twice", ""));
      }
    }
    BadInput.refuseIfAny(faults);
  }

  private void check(Contenders contenders) throws BadInput {
    List<String> known = contenders.variables();
    for (String variable : variables) {
      if (!known.contains(variable)) {
        throw new BadInput(Limit.unknown("--variable", "variable", variable, known));
      }
      if (contenders.needsSeries(variable) && !contenders.withoutSeries().isEmpty()) {
        String what =
            variable + " is in series.csv, which " + contenders.withoutSeries().get(0) + " lacks";
        List<String> others = known.stream().filter(v -> !contenders.needsSeries(v)).toList();
        String allowed = String.join(", ", others) + ", or runs made with --series";
        throw Limit.refusal("--variable", what, allowed);
      }
    }
  }

  private int quarter(List<String> quarters) throws BadInput {
    if (at == null || quarters.isEmpty()) {
      return quarters.size() - 1;
    }
    int quarter = quarters.indexOf(at);
    if (quarter < 0) {
      String what = "no such quarter in all of them: \"" + Lines.one(at) + "\"";
      throw Limit.refusal("--at", what, String.join(", ", quarters));
    }
    return quarter;
  }

  /** Of the scenarios, as far as a name is not too long. */
  private static String name(Contenders contenders) {
    List<String> labels =
        contenders.all().stream()
            .map(Contender::label)
            .map(label -> label.replaceAll("[^\\p{Alnum}]+", "-"))
            .toList();
    return labels.size() <= 3
        ? "compare-" + String.join("-", labels)
        : "compare-" + labels.get(0) + "-and-" + (labels.size() - 1) + "-more";
  }

  private List<String> command() {
    List<String> words = new ArrayList<>(List.of("multivector"));
    if (spec != null) {
      words.addAll(spec.commandLine().getParseResult().originalArgs());
    }
    return words;
  }
}
