package org.multivector.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.multivector.batch.BatchSpec;
import org.multivector.batch.Explanation;
import org.multivector.batch.Preparation;
import org.multivector.report.Explained;
import org.multivector.results.Addition;
import org.multivector.results.FinishedResults;
import org.multivector.results.LeversFile;
import org.multivector.results.Setting;
import org.multivector.scenario.IntermediateWorlds;
import org.multivector.scenario.Scenario;
import org.multivector.statistics.Split;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;
import org.multivector.world.Dimension;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Splits the effect in a results folder by what the scenario does. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Splits the effect of a scenario by its levers: whoever it adds or removes, and each"
            + " event, start value, switch and quantity that it sets.",
    footer = {
      "",
      "Examples:",
      "  multivector explain results/west-retreats --of KAZ",
      "  multivector explain results/west-retreats --format csv > levers.csv",
      "",
      "As text it also leaves levers.csv in the folder, with a page (report.html) that",
      "shows it.",
      "",
      "Up to eight levers: all sets of them are run with the same chance, and the",
      "shares are those of Shapley, which sum to the effect. More: each is left out",
      "once, and what is left of the effect stands as the remainder."
    })
final class ExplainCommand implements Callable<Integer> {

  @Option(names = "--of", paramLabel = "STATE", description = "whose effect (default: all)")
  private @Nullable String of;

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "draws, the first of the folder's (default: 100, or as many as there are)")
  private int runs = 100;

  @Mixin private Work work = new Work();

  @Mixin private RerunFolder rerun = new RerunFolder();

  @Mixin private Printing printing = new Printing();

  @Override
  public Integer call() throws Exception {
    Format as = printing.format();
    List<Fault> faults = new ArrayList<>();
    Limit.RUNS.check(runs, faults);
    work.check(faults);
    BadInput.refuseIfAny(faults);
    RerunSource source = rerun.source();
    Setting setting = source.results().setting();
    checkState(source);
    Preparation prepared = prepared(source);
    Explanation explanation =
        new Explanation(prepared, IntermediateWorlds.of(source.scenario(), source.sets()));
    if (explanation.levers().isEmpty()) {
      String what = setting.title() + " differs in nothing from its reference";
      throw Limit.refusal(rerun.folder().toString(), what, "another folder");
    }
    boolean kept = as == Format.TEXT && PageFile.canBeIn(rerun.folder());
    Split split = Progress.show(work.quiet(), setting.scenario(), explanation);
    print(as, setting, split);
    if (kept && split.draws() > 0) {
      keep(source.results(), split);
    }
    return split.skipped() == 0 ? ExitCode.DONE : ExitCode.PARTLY_FAILED;
  }

  /** Refuses who is no state, and one that has no effect because only one arm has it. */
  private void checkState(RerunSource source) throws BadInput {
    List<String> states = source.results().setting().states();
    Scenario scenario = source.scenario();
    if (of != null && !states.contains(of)) {
      boolean comes = scenario.plan().roster().find(Dimension.STATE, of) >= 0;
      boolean goes =
          scenario.reference().stream()
              .anyMatch(known -> known.plan().roster().find(Dimension.STATE, of) >= 0);
      if (comes || goes) {
        String where = comes ? "scenario" : "reference";
        String what = of + " is in the " + where + " alone, so there is no effect on it to split";
        throw Limit.refusal("--of", what, String.join(", ", states));
      }
    }
    RerunSource.checkState("--of", of, states);
  }

  private Preparation prepared(RerunSource source) throws BadInput {
    Setting setting = source.results().setting();
    if (!setting.paired()) {
      throw Limit.refusal(
          rerun.folder().toString(), "the scenario ran alone", "one with a reference");
    }
    int draws = Math.min(runs, setting.draws());
    BatchSpec spec =
        new BatchSpec(source.scenario(), setting.seed(), draws, setting.repeats(), work.threads());
    return Preparation.of(spec, Version.program(), Version.model());
  }

  private void print(Format as, Setting setting, Split split) {
    switch (as) {
      case TEXT -> text(new Explained(setting, split), setting, split);
      case CSV -> System.out.print(LeversFile.table(split).csv());
      case JSON -> System.out.print(LeversFile.table(split).json());
    }
    if (split.skipped() > 0) {
      System.err.println("error: " + Lines.count(split.skipped(), "unit") + " failed");
    }
  }

  /** Leaves the split in the folder, with a page that shows it. */
  private void keep(FinishedResults results, Split split) throws IOException {
    Path folder = rerun.folder();
    Addition.write(folder, LeversFile.NAME, LeversFile.csv(split, results.setting().hash()));
    Path levers = folder.resolve(LeversFile.NAME);
    System.out.println("Levers: " + levers + ", shown in " + PageFile.write(folder, results));
  }

  private void text(Explained explained, Setting setting, Split split) {
    System.out.println(setting.title() + ", against: " + setting.referenceTitle());
    System.out.println(
        "What each lever adds to the effect at the end of the horizon; n = "
            + Lines.count(split.draws(), "draw")
            + ", seed "
            + setting.seed()
            + ", scenario "
            + setting.hash());
    for (String state : setting.states()) {
      if (of == null || of.equals(state)) {
        System.out.println();
        explained.lines(state).forEach(System.out::println);
      }
    }
  }
}
