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
 * @param knockout what is to be run
 * @param output where its results go
 * @param request which charts are drawn, and how
 * @param quiet whether nothing is said of progress
 */
record KnockoutJob(
    Preparation prepared, Knockout knockout, Output output, ChartRequest request, boolean quiet)
    implements Job {

  @Override
  public void check() {
    PartialFolder.check(output, prepared.setting());
  }

  @Override
  public int run() throws InterruptedException {
    try (PartialFolder folder = PartialFolder.open(output, prepared.setting())) {
      Knockouts knockouts = compute();
      KnockoutFiles.write(knockouts, folder);
      Path charts = folder.path().resolve("charts");
      int code = Drawing.attempt(() -> Charts.draw(knockouts, request, charts));
      folder.publish(prepared.setting(), knockouts.effect().units());
      print(knockouts);
      return Math.max(code, reportFailures(knockouts));
    }
  }

  private Knockouts compute() throws InterruptedException {
    try (Progress progress = Progress.of(quiet, name(), knockout.units())) {
      return knockout.run(progress::add);
    }
  }

  private String name() {
    return prepared.spec().scenario().stem();
  }

  private void print(Knockouts knockouts) {
    Setting setting = prepared.setting();
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

  private static int reportFailures(Knockouts knockouts) {
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
