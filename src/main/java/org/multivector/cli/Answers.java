package org.multivector.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.multivector.report.Answer;
import org.multivector.report.Happened;
import org.multivector.results.Figures;
import org.multivector.results.Findings;
import org.multivector.results.Setting;
import org.multivector.results.Totals;

/** Prints the answer of a batch. */
final class Answers {

  private Answers() {}

  static void print(Findings findings, Totals totals, Path directory) {
    PrintStream out = System.out;
    Setting setting = findings.setting();
    Answer answer = new Answer(findings);
    out.println(setting.title() + against(setting));
    if (!setting.question().isEmpty()) {
      out.println(setting.question());
    }
    out.println();
    out.println(answer.sentence());
    List<String> happened = new Happened(totals.frequencies(), setting).lines();
    if (!happened.isEmpty()) {
      out.println();
      happened.forEach(out::println);
    }
    out.println();
    if (findings.units() > 0) {
      answer.table().forEach(out::println);
      out.println();
    }
    if (totals.unstable() > 0) {
      out.println(unstable(setting, totals));
    }
    String assumed = Figures.percent(setting.assumedShare());
    out.println(assumed + " of the world's ties, by weight, are assumptions.");
    out.println("Results: " + directory);
  }

  private static String unstable(Setting setting, Totals totals) {
    String text =
        "In "
            + totals.unstable()
            + " of "
            + Lines.count(setting.draws(), "draw")
            + " small disturbances can grow (spectral radius above 1).";
    boolean others = totals.unstable() < setting.draws();
    return others
        ? text + " Without them: " + new Answer(totals.stableFindings(setting)).sentence()
        : text;
  }

  private static String against(Setting setting) {
    return setting.paired() ? ", against: " + setting.referenceTitle() : "";
  }
}
