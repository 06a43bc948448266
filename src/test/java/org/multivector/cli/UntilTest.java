package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.SmallWorld;

/** Batches that end once the effect is known. */
final class UntilTest {

  private static final List<String> SAME =
      List.of(
          "summary.csv",
          "difference.csv",
          "outcomes.csv",
          "series.csv",
          "state.bin",
          "report.html",
          "charts/autonomy.svg");

  private static final String LEAVES =
      "title: Washington leaves\nextends: small\nhorizon: {from: 2025Q1, to: 2025Q3}\nevents:\n"
          + "  - {at: 2025Q2, title: It leaves, set: {powers.USA.attention: {times: 0.2}}}\n";

  @TempDir Path work;

  private Shell run(String folder, String options) throws IOException {
    Path scenario = work.resolve("leaves.yaml");
    if (!Files.exists(scenario)) {
      SmallWorld.copyTo(work);
      Files.writeString(scenario, LEAVES);
    }
    List<String> words = new ArrayList<>(List.of("run", scenario.toString()));
    words.addAll(List.of("--series", "--out", work.resolve(folder).toString()));
    words.addAll(List.of("--chart", "autonomy", "--format", "svg"));
    words.addAll(List.of(options.split(" ")));
    return Shell.run(words.toArray(String[]::new));
  }

  private void assertSame(String one, String other) throws IOException {
    for (String file : SAME) {
      long mismatch =
          Files.mismatch(work.resolve(one).resolve(file), work.resolve(other).resolve(file));
      assertThat(mismatch).as(file).isEqualTo(-1);
    }
  }

  private String manifest(String folder) throws IOException {
    return Files.readString(work.resolve(folder).resolve("manifest.json"));
  }

  @ParameterizedTest
  @CsvSource({"1, 320, 1", "3, 105, 2"})
  void theBytesAreThoseOfARunOfSoManyDraws(int repeats, int draws, int threads) throws Exception {
    String more = " --repeats " + repeats + " --threads ";
    Shell ended = run("ended", "-q --until-half-width 0.005" + more + threads);
    assertThat(ended.code()).as(ended.err()).isZero();
    String why = "Stopped after " + draws + " draws: the widest 95 % interval of the effect on";
    assertThat(ended.out()).contains("\n" + why).endsWith(" it stays below 0.005.\n");
    assertThat(manifest("ended"))
        .contains("\"stopped\" : \"" + why, "\"draws\" : " + draws + ",", "\"complete\"");
    assertThat(run("whole", "-q --runs " + draws + more + (3 - threads)).code()).isZero();
    assertThat(manifest("whole")).doesNotContain("stopped");
    assertSame("ended", "whole");
  }

  @Test
  void aGoalThatIsNotReachedEndsWithTheMostDrawsAndSaysSo() throws Exception {
    Shell ended = run("ended", "--until-half-width 0.00001 --runs 300");
    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .contains("\nStopped after 300 draws, all that --runs allows: the widest 95 % interval")
        .endsWith(" to either side; it was to stay below 0.00001.\n");
    assertThat(ended.complaints())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("leaves: 256 draws, half-width 0.00")
        .containsPattern("; 0.00001 takes about \\d{6,} draws$");
    assertThat(run("whole", "-q --runs 300").code()).isZero();
    assertSame("ended", "whole");
  }

  /** After its last draw nothing is left to see whether a half-width stays what it is. */
  @Test
  void aGoalThatTheLastDrawReachesIsNotSaidToBeMissed() throws Exception {
    Shell ended = run("ended", "-q --until-half-width 0.1 --runs 20");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out())
        .contains("\nStopped after 20 draws, all that --runs allows: the widest 95 % interval")
        .endsWith(
            " to either side; it is below 0.1, and more draws would say whether it stays there.\n");
  }

  @Test
  void whatEndedCanBeGivenMoreRuns() throws Exception {
    assertThat(run("ended", "-q --until-half-width 0.1").code()).isZero();
    Shell more = run("ended", "-q --resume --runs 330");
    assertThat(more.code()).as(more.err()).isZero();
    assertThat(manifest("ended")).contains("\"draws\" : 330,").doesNotContain("\"stopped\"");
    assertThat(run("whole", "-q --runs 330").code()).isZero();
    assertSame("ended", "whole");
  }

  @Test
  void fewerDrawsThanAreThereReplaceNoneAndLeaveNothing() throws Exception {
    assertThat(run("kept", "-q --runs 321").code()).isZero();
    String before = manifest("kept");
    Shell ended = run("kept", "-q --until-half-width 0.1");
    assertThat(ended.code()).isEqualTo(ExitCode.OUTPUT_REFUSED);
    assertThat(ended.complaints())
        .singleElement()
        .asString()
        .contains(" holds more runs of the same (draws x repeats: 321 x 1; now 320 x 1); ");
    assertThat(ended.out()).startsWith("Stopped after 320 draws: ").hasLineCount(1);
    assertThat(manifest("kept")).isEqualTo(before);
    assertThat(work.resolve("kept.partial")).doesNotExist();
    assertThat(run("kept", "-q --until-half-width 0.1 --force").code()).isZero();
    assertThat(run("kept", "-q --until-half-width 0.1").code()).as("as many").isZero();
    assertThat(manifest("kept")).contains("\"draws\" : 320,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "us-draws-down | 0.1 --resume      | --resume and --blocks must know beforehand how many",
        "us-draws-down | 0.1 --blocks 1..2 | --resume and --blocks must know beforehand how many",
        "us-draws-down | 0    | not a half-width: 0; allowed: above 0, below 1",
        "us-draws-down | 1    | not a half-width: 1; allowed: above 0, below 1",
        "us-draws-down | tiny | not a number: \"tiny\"; allowed: a number such as 0.001",
        "us-draws-down | 0,01 | not a number: \"0,01\"; allowed: a number such as 0.001;"
            + " did you mean \"0.01\"?",
        "us-draws-down | 1%   | not a number: \"1%\"; allowed: a number such as 0.001;"
            + " did you mean \"0.01\"?",
        "baseline      | 0.1  | baseline runs alone, so there is no effect to know",
      })
  void refusesWhatCannotBe(String scenario, String options, String message) {
    List<String> words = new ArrayList<>(List.of("run", scenario, Until.OPTION));
    words.addAll(List.of(options.split(" ")));
    Shell refused = Shell.run(words.toArray(String[]::new));
    assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(refused.complaints())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("--until-half-width:1:1: error: " + message);
  }
}
