package org.multivector.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.multivector.batch.Knockout;
import org.multivector.batch.Preparation;
import org.multivector.batch.Variant;
import org.multivector.chart.ChartRequest;
import org.multivector.chart.Charts;
import org.multivector.results.Output;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.ScenarioReader;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;
import org.multivector.world.Mechanism;
import org.multivector.world.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes out one mechanism or event at a time and says what is left of a scenario's effect. */
@Command(
    name = "knockout",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Runs each scenario and its reference once more without each mechanism, off and frozen at"
            + " its start, and without the events of each switch, with the same chance, and says"
            + " what is left of the effect.",
    footer = {
      "",
      "Examples:",
      "  multivector knockout west-retreats",
      "  multivector knockout west-retreats --only offers,loss_effect --runs 1000",
      "",
      "Writes knockout.csv, levels.csv, strays.csv and charts to",
      "results/NAME-knockout. The mechanisms there are:",
      "  multivector describe --mechanisms"
    })
final class KnockoutCommand implements Callable<Integer> {

  private static final String ONLY = "--only";

  @Spec private @Nullable CommandSpec spec;

  @Mixin private Questions questions = new Questions();

  @Mixin private Sampling sampling = new Sampling(200, 1);

  @Option(
      names = ONLY,
      paramLabel = "SWITCH",
      split = ",",
      description = "these mechanisms and events alone, separated by commas (default: all)")
  private List<String> only = new ArrayList<>();

  @Mixin private ChartsAlone charts = new ChartsAlone();

  /** Everything is checked before anything is computed. */
  @Override
  public Integer call() throws Exception {
    ChartRequest request = charts.request(Charts.ofKnockouts());
    List<Fault> faults = new ArrayList<>();
    check(faults);
    sampling.check(faults);
    return Job.all(questions.read(faults), scenario -> job(scenario, request));
  }

  private KnockoutJob job(Scenario scenario, ChartRequest request) throws BadInput {
    Questions.refuseAlone(scenario);
    Preparation prepared = sampling.prepare(scenario, questions.threads());
    Knockout knockout = new Knockout(prepared, variants(scenario, prepared.spec().arms()));
    Output output = questions.output("knockout", scenario, spec);
    return new KnockoutJob(prepared, knockout, output, request, questions.quiet());
  }

  /** Without each mechanism, then without the events of each switch. */
  private List<Variant> variants(Scenario scenario, List<Plan> arms) throws BadInput {
    List<Mechanism> mechanisms =
        Arrays.stream(Mechanism.values()).filter(each -> isChosen(each.key())).toList();
    List<Variant> variants = new ArrayList<>(Variant.of(arms, mechanisms));
    for (String events : ScenarioReader.eventSwitches(scenario.file())) {
      if (isChosen(events)) {
        Variant.without(events, arms, without(events, scenario)).ifPresent(variants::add);
      }
    }
    return variants;
  }

  private boolean isChosen(String name) {
    return only.isEmpty() || only.contains(name);
  }

  private List<Plan> without(String name, Scenario scenario) throws BadInput {
    List<String> sets = new ArrayList<>(questions.sets());
    String events = "switches." + name + "=";
    sets.removeIf(set -> set.startsWith(events));
    sets.add(events + "off");
    return ScenarioReader.read(scenario.file(), sets).arms();
  }

  /** Names that are neither mechanisms nor switches of events of any of the files. */
  private void check(List<Fault> faults) {
    List<String> known =
        Stream.concat(
                Arrays.stream(Mechanism.values()).map(Mechanism::key),
                questions.files().stream().flatMap(f -> ScenarioReader.eventSwitches(f).stream()))
            .distinct()
            .toList();
    for (String name : only) {
      if (!known.contains(name)) {
        faults.add(Limit.unknown(ONLY, "mechanism", name, known));
      }
    }
  }
}
