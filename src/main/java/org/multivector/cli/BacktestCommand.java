package org.multivector.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.multivector.batch.Backtest;
import org.multivector.batch.Preparation;
import org.multivector.chart.ChartRequest;
import org.multivector.chart.Charts;
import org.multivector.results.Output;
import org.multivector.scenario.Observed;
import org.multivector.scenario.ObservedTable;
import org.multivector.scenario.Scenario;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs a past and puts it beside what was observed. */
@Command(
    name = "backtest",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Runs each scenario alone, from a world of the past, and puts the shares of its ties beside"
            + " those that were observed: against persistence, linear trend and gravity that is"
            + " told the same growth, whoever wins.",
    footer = {
      "",
      "Examples:",
      "  multivector backtest backtest/central-asia-2005",
      "  multivector backtest backtest/central-asia-2005 --format csv > scores.csv",
      "  multivector backtest backtest/central-asia-2005 --set switches.gravity=off",
      "",
      "What was observed stands in observed.csv beside the world. Writes scores.csv,",
      "backtest.csv and charts to results/NAME-backtest. What the numbers mean:",
      "src/site/markdown/backtest.md"
    })
final class BacktestCommand implements Callable<Integer> {

  private static final String DEAD_BAND = "--dead-band";

  @Spec private @Nullable CommandSpec spec;

  @Mixin private Questions questions = new Questions();

  @Mixin private Sampling sampling = new Sampling(500, 1);

  @Option(
      names = DEAD_BAND,
      paramLabel = "SHARE",
      description = "changes up to this count as none (default: ${DEFAULT-VALUE})")
  private double deadBand = 0.01;

  @Mixin private ChartsAndTables charts = new ChartsAndTables();

  /** Everything is checked before anything is computed. */
  @Override
  public Integer call() throws Exception {
    Format as = charts.printed();
    List<Fault> faults = new ArrayList<>();
    sampling.check(faults);
    if (!(deadBand >= 0 && deadBand < 1)) {
      faults.add(Limit.fault(DEAD_BAND, "not a share: " + deadBand, "0 or more, below 1"));
    }
    return Job.all(questions.read(faults), scenario -> job(scenario, as));
  }

  private BacktestJob job(Scenario scenario, Format as) throws BadInput {
    Preparation prepared = sampling.prepare(scenario.alone(), questions.threads());
    List<Observed> observed = ObservedTable.read(scenario);
    Backtest backtest = new Backtest(prepared, observed, deadBand);
    List<String> domains = observed.stream().map(Observed::domain).distinct().toList();
    ChartRequest request = charts.request(Charts.ofBacktests(domains));
    Output output = questions.output("backtest", scenario, spec);
    return new BacktestJob(prepared, backtest, output, as, request, questions.quiet());
  }
}
