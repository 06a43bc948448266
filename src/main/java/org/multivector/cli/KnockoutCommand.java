package org.multivector.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.multivector.batch.Knockout;
import org.multivector.batch.Order;
import org.multivector.batch.Preparation;
import org.multivector.results.Output;
import org.multivector.scenario.BadInput;
import org.multivector.scenario.Fault;
import org.multivector.scenario.Nearest;
import org.multivector.scenario.Scenario;
import org.multivector.world.Mechanism;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes out one mechanism at a time and says what is left of a scenario's effect. */
@Command(
    name = "knockout",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Runs each scenario and its reference once more without each mechanism, off and frozen at"
            + " its start, with the same chance, and says what is left of the effect.",
    footer = {
      "",
      "Examples:",
      "  multivector knockout west-retreats",
      "  multivector knockout west-retreats --only offers,loss_effect --runs 1000",
      "",
      "Writes knockout.csv and levels.csv to results/NAME-knockout. The mechanisms are those",
      "of: multivector describe --mechanisms"
    })
final class KnockoutCommand implements Callable<Integer> {

  private static final String ONLY = "--only";

  @Spec private @Nullable CommandSpec spec;

  @Mixin private Questions questions = new Questions();

  @Mixin private Sampling sampling = new Sampling(200, 1);

  @Option(
      names = ONLY,
      paramLabel = "MECHANISM",
      split = ",",
      description = "these mechanisms alone, separated by commas (default: all)")
  private List<String> only = new ArrayList<>();

  /** Everything is checked before anything is computed. */
  @Override
  public Integer call() throws Exception {
    List<Fault> faults = new ArrayList<>();
    Set<Mechanism> mechanisms = mechanisms(faults);
    sampling.check(faults);
    List<KnockoutJob> jobs = new ArrayList<>();
    for (Scenario scenario : questions.read(faults)) {
      jobs.add(job(scenario, mechanisms));
    }
    jobs.forEach(KnockoutJob::check);
    int worst = ExitCode.DONE;
    for (KnockoutJob job : jobs) {
      worst = Math.max(worst, job.run());
    }
    return worst;
  }

  private KnockoutJob job(Scenario scenario, Set<Mechanism> mechanisms) throws BadInput {
    if (scenario.reference().isEmpty()) {
      String what = "a world on its own has no effect; give a scenario that extends it";
      throw new BadInput(List.of(Limit.fault(scenario.file(), what, "")));
    }
    Order order = sampling.order(scenario, questions.threads());
    Preparation prepared = Preparation.of(order, Version.program(), Version.model());
    Path directory = questions.directory(scenario.stem() + "-knockout");
    Output output = Output.of("knockout", directory, questions.command(spec), questions.force());
    return new KnockoutJob(prepared, new Knockout(prepared, mechanisms), output, questions.quiet());
  }

  private Set<Mechanism> mechanisms(List<Fault> faults) {
    List<String> keys = Arrays.stream(Mechanism.values()).map(Mechanism::key).toList();
    Set<Mechanism> chosen =
        only.isEmpty() ? EnumSet.allOf(Mechanism.class) : EnumSet.noneOf(Mechanism.class);
    for (String name : only) {
      int place = keys.indexOf(name);
      if (place >= 0) {
        chosen.add(Mechanism.values()[place]);
      } else {
        String what = "unknown mechanism \"" + Lines.one(name) + "\"";
        String allowed = String.join(", ", keys);
        Fault.Severity error = Fault.Severity.ERROR;
        faults.add(new Fault(ONLY, 1, 1, error, what, allowed, Nearest.to(name, keys)));
      }
    }
    return chosen;
  }
}
