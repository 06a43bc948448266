package org.multivector.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.multivector.batch.Preparation;
import org.multivector.batch.Sweep;
import org.multivector.chart.ChartRequest;
import org.multivector.chart.Charts;
import org.multivector.cli.Over.Dose;
import org.multivector.results.Output;
import org.multivector.scenario.Scenario;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs scenarios in several doses of one of their uncertain quantities. */
@Command(
    name = "sweep",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Runs each scenario in several doses of one of its uncertain quantities beside its"
            + " reference, and says how the effect answers the dose.",
    footer = {
      "",
      "Examples:",
      "  multivector sweep us-draws-down --over decline=0,0.25,0.5,0.75,0.9",
      "  multivector sweep us-draws-down --over decline=0,0.9 --format csv > doses.csv",
      "",
      "Writes doses.csv and a chart to results/NAME-sweep. A star stands where the",
      "95 %% band, which holds for all doses of a row at once, is without 0."
    })
final class SweepCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private Questions questions = new Questions();

  @Mixin private Sampling sampling = new Sampling(200, 1);

  @Option(
      names = Over.OPTION,
      required = true,
      paramLabel = "NAME=A,B,...",
      description = "the uncertain quantity and its doses")
  private String over = "";

  @Mixin private ChartsAndTables charts = new ChartsAndTables();

  /** Everything is checked before anything is computed. */
  @Override
  public Integer call() throws Exception {
    ChartRequest request = charts.request(Charts.ofSweeps());
    List<Fault> faults = new ArrayList<>();
    sampling.check(faults);
    Over doses = Over.of(over, faults);
    List<SweepJob> jobs = new ArrayList<>();
    for (Scenario scenario : questions.read(faults)) {
      jobs.add(job(scenario, doses, request));
    }
    return Job.all(jobs);
  }

  private SweepJob job(Scenario scenario, Over over, ChartRequest request) throws BadInput {
    Questions.refuseAlone(scenario);
    List<Dose> doses = over.doses(scenario.file(), questions.sets());
    List<Scenario> scenarios = doses.stream().map(Dose::scenario).toList();
    List<String> levels = doses.stream().map(Dose::level).toList();
    Preparation prepared = sampling.prepare(scenarios.get(0), questions.threads());
    Sweep sweep = new Sweep(prepared, over.quantity(), levels, scenarios);
    Output output = questions.output("sweep", scenario, spec);
    return new SweepJob(sweep, output, charts.printed(), request, questions.quiet());
  }
}
