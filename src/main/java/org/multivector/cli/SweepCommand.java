package org.multivector.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.multivector.batch.BatchSpec;
import org.multivector.batch.Preparation;
import org.multivector.batch.Sweep;
import org.multivector.report.DoseTable;
import org.multivector.results.Doses;
import org.multivector.results.Setting;
import org.multivector.scenario.BadInput;
import org.multivector.scenario.Fault;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.ScenarioReader;
import org.multivector.world.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a scenario in several doses of one of its uncertain quantities. */
@Command(
    name = "sweep",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Runs a scenario in several doses of one of its uncertain quantities beside its reference,"
            + " and says how the effect answers the dose.",
    footer = {
      "",
      "Examples:",
      "  multivector sweep us-draws-down --over decline=0,0.25,0.5,0.75,0.9",
      "  multivector sweep us-draws-down --over decline=0,0.9 --format csv > doses.csv",
      "",
      "A star stands where the 95 %% band, which holds for all doses of a row at once, is without"
          + " 0."
    })
final class SweepCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "a scenario with a reference")
  private String file = "";

  @Option(
      names = "--over",
      required = true,
      paramLabel = "NAME=A,B,...",
      description = "the uncertain quantity and its doses")
  private String over = "";

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "draws of what is not known (default: ${DEFAULT-VALUE})")
  private int runs = 200;

  @Option(names = "--seed", paramLabel = "N", description = "seed (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Mixin private Work work = new Work();

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "changes the world of all arms; may be given several times")
  private List<String> sets = new ArrayList<>();

  @Mixin private Printing printing = new Printing();

  @Override
  public Integer call() throws Exception {
    Format as = printing.format();
    List<Fault> faults = new ArrayList<>();
    Limit.RUNS.check(runs, faults);
    work.check(faults);
    int equals = over.indexOf('=');
    if (equals < 1 || equals == over.length() - 1) {
      faults.add(Limit.fault("--over", "not name=doses: \"" + Lines.one(over) + "\"", "x=0,0.5,1"));
    }
    BadInput.refuseIfAny(faults);
    String name = over.substring(0, equals);
    List<String> levels = List.of(over.substring(equals + 1).split(",", -1));
    return sweep(as, name, levels);
  }

  private Integer sweep(Format as, String name, List<String> levels) throws Exception {
    List<Scenario> scenarios = new ArrayList<>();
    for (String level : levels) {
      scenarios.add(scenario(name, level));
    }
    Scenario first = scenarios.get(0);
    if (first.reference().isEmpty()) {
      throw Limit.refusal(file, "a world on its own has no effect", "a file with extends");
    }
    Preparation prepared =
        Preparation.of(
            new BatchSpec(first, seed, runs, 1, work.threads()),
            Version.program(),
            Version.model());
    List<Plan> plans = scenarios.stream().map(Scenario::plan).toList();
    Sweep sweep = new Sweep(prepared, levels, plans);
    Doses doses;
    try (Progress progress = Progress.of(work.quiet(), first.stem(), sweep.units())) {
      doses = sweep.run(progress::add);
    }
    print(as, name, prepared.setting(), doses);
    return doses.failed() == 0 ? ExitCode.DONE : ExitCode.PARTLY_FAILED;
  }

  private Scenario scenario(String name, String level) throws BadInput {
    List<String> all = new ArrayList<>(sets);
    all.add("uncertain." + name + "=" + level);
    return ScenarioReader.read(file, all, fault -> {});
  }

  private static void print(Format as, String name, Setting setting, Doses doses) {
    DoseTable table = new DoseTable(setting, doses);
    switch (as) {
      case TEXT -> {
        System.out.println(setting.title() + ", against: " + setting.referenceTitle());
        System.out.println(
            "Mean effect at the end of the horizon by "
                + name
                + "; n = "
                + Lines.count(doses.draws(), "draw")
                + ", seed "
                + setting.seed());
        for (String variable : List.of("autonomy", "economic_loss")) {
          System.out.println();
          table.lines(variable).forEach(System.out::println);
        }
      }
      case CSV -> System.out.print(table.table().csv());
      case JSON -> System.out.print(table.table().json());
    }
    if (doses.failed() > 0) {
      System.err.println("error: " + Lines.count(doses.failed(), "unit") + " failed");
    }
  }
}
