package org.multivector.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.multivector.batch.Batch;
import org.multivector.report.Answer;
import org.multivector.results.Figures;
import org.multivector.results.Setting;

/** Prints the answer of a batch. */
final class Answers {

  private Answers() {}

  static void print(Setting setting, Batch.Yield yield, Path directory) {
    PrintStream out = System.out;
    Answer answer = new Answer(yield.findings());
    out.println(setting.title() + against(setting));
    if (!setting.question().isEmpty()) {
      out.println(setting.question());
    }
    out.println();
    out.println(answer.sentence());
    out.println();
    if (yield.findings().units() > 0) {
      answer.table().forEach(out::println);
      out.println();
    }
    if (yield.unstable() > 0) {
      out.println(unstable(setting, yield));
    }
    String assumed = Figures.percent(setting.assumedShare());
    out.println(assumed + " of the baseline's ties, by weight, are assumptions.");
    out.println("Results: " + directory);
  }

  private static String unstable(Setting setting, Batch.Yield yield) {
    String text =
        "In "
            + yield.unstable()
            + " of "
            + Lines.count(setting.draws(), "draw")
            + " small disturbances can grow (spectral radius above 1).";
    boolean others = yield.unstable() < setting.draws();
    return others ? text + " Without them: " + new Answer(yield.stable()).sentence() : text;
  }

  private static String against(Setting setting) {
    return setting.paired() ? ", against: " + setting.referenceTitle() : "";
  }
}
