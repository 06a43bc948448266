package org.multivector.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.multivector.batch.Batch;
import org.multivector.report.Answer;
import org.multivector.results.Setting;

/** Prints the answer of a batch. */
final class Answers {

  private Answers() {}

  static void print(Setting setting, Batch.Yield yield, Path directory) {
    Answer answer = new Answer(yield.findings());
    System.out.println(setting.title() + against(setting));
    System.out.println(answer.sentence());
    System.out.println();
    answer.table().forEach(System.out::println);
    System.out.println();
    if (yield.unstable() > 0) {
      say(
          "%d of %d draws are unstable (spectral radius above 1). Without them: %s",
          yield.unstable(), setting.draws(), new Answer(yield.stable()).sentence());
    }
    say(
        "%.0f %% of the baseline's ties, by weight, are assumptions.",
        100 * setting.assumedShare());
    System.out.println("Results: " + directory);
  }

  private static void say(String form, Object... parts) {
    System.out.println(String.format(Locale.ROOT, form, parts));
  }

  private static String against(Setting setting) {
    return setting.paired() ? ", against: " + setting.referenceTitle() : "";
  }
}
