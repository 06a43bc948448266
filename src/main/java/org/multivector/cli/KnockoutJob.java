package org.multivector.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.multivector.batch.Knockout;
import org.multivector.batch.Preparation;
import org.multivector.chart.ChartRequest;
import org.multivector.chart.Charts;
import org.multivector.chart.ChartsFailed;
import org.multivector.report.KnockoutTable;
import org.multivector.results.KnockoutFiles;
import org.multivector.results.Knockouts;
import org.multivector.results.Output;
import org.multivector.results.PartialFolder;
import org.multivector.results.Setting;
import org.multivector.results.Without;
import org.multivector.world.Mechanism;

/**
 * A scenario whose mechanisms are to be taken out.
 *
 * @param prepared the scenario and its reference
 * @param study what is to be run
 * @param output where its results go
 * @param request which charts are drawn, and how
 * @param quiet whether nothing is said of progress
 */
record KnockoutJob(
    Preparation prepared, Knockout study, Output output, ChartRequest request, boolean quiet)
    implements StudyJob<Knockouts> {

  @Override
  public Setting setting() {
    return prepared.setting();
  }

  @Override
  public void write(Knockouts knockouts, PartialFolder folder) {
    KnockoutFiles.write(knockouts, folder);
  }

  @Override
  public void draw(Knockouts knockouts, Path folder) throws ChartsFailed {
    Charts.draw(knockouts, request, folder);
  }

  @Override
  public long units(Knockouts knockouts) {
    return knockouts.effect().units();
  }

  @Override
  public void print(Knockouts knockouts) {
    Setting setting = setting();
    System.out.println(setting.title() + ", against: " + setting.referenceTitle());
    System.out.println();
    if (knockouts.effect().units() == 0) {
      System.out.println("No run finished, so there is nothing to compare.");
    } else {
      new KnockoutTable(knockouts).lines().forEach(System.out::println);
    }
    System.out.println();
    List<String> off = offAlready();
    if (!off.isEmpty()) {
      System.out.println("Off already in both: " + String.join(", ", off));
    }
    System.out.println("Results: " + output.directory());
  }

  private List<String> offAlready() {
    Set<Mechanism> there = EnumSet.noneOf(Mechanism.class);
    prepared.spec().arms().forEach(plan -> there.addAll(on(plan.off())));
    List<String> off = new ArrayList<>();
    for (Mechanism mechanism : Mechanism.values()) {
      if (!there.contains(mechanism)) {
        off.add(mechanism.key());
      }
    }
    return off;
  }

  private static Set<Mechanism> on(Set<Mechanism> off) {
    Set<Mechanism> on = EnumSet.allOf(Mechanism.class);
    on.removeAll(off);
    return on;
  }

  @Override
  public int reportFailures(Knockouts knockouts) {
    int code = ExitCode.DONE;
    for (Without without : knockouts.without()) {
      if (without.failed() > 0) {
        String name = without.mechanism() + " " + without.position();
        String first = without.fault().isEmpty() ? "" : ", the first in " + without.fault();
        String units = Lines.count(without.failed(), "pair");
        System.err.println("error: " + name + ": " + units + " of runs failed" + Lines.one(first));
        code = ExitCode.PARTLY_FAILED;
      }
    }
    return code;
  }
}
