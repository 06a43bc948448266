package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An effect split by what a scenario does. */
final class ExplainCommandTest {

  @TempDir Path work;

  private Path run(String yaml) throws IOException {
    Path file =
        Files.writeString(
            work.resolve("mine.yaml"),
            "title: Mine\nextends: baseline\nhorizon: {to: 2027Q4}\n" + yaml);
    Path folder = work.resolve("results");
    List<String> words = new ArrayList<>(List.of("run", file.toString(), "--runs", "6", "-q"));
    words.addAll(List.of("--out", folder.toString(), "--force"));
    words.addAll(List.of("--chart", "autonomy", "--format", "svg"));
    Shell made = Shell.run(words.toArray(String[]::new));
    assertThat(made.code()).as(made.err()).isZero();
    return folder;
  }

  /** The parts of Kazakhstan's autonomy, by lever. */
  private static Map<String, Double> parts(Path folder, String... options) {
    List<String> words = new ArrayList<>(List.of("explain", folder.toString(), "--format", "csv"));
    words.addAll(List.of(options));
    Shell told = Shell.run(words.toArray(String[]::new));
    assertThat(told.code()).as(told.err()).isZero();
    Map<String, Double> parts = new LinkedHashMap<>();
    told.out()
        .lines()
        .filter(line -> line.startsWith("KAZ,autonomy,"))
        .map(line -> line.split(",", -1))
        .filter(f -> f[3].isEmpty())
        .forEach(f -> parts.put(f[2], Double.parseDouble(f[5])));
    return parts;
  }

  private static double measured(Path folder) throws IOException {
    String start = "mine,baseline,2027Q4,KAZ,,,autonomy,share,6,";
    return Files.readAllLines(folder.resolve("difference.csv")).stream()
        .filter(line -> line.startsWith(start))
        .mapToDouble(line -> Double.parseDouble(line.substring(start.length()).split(",")[0]))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sharesSumToTheEffectThatTheBatchMeasured() throws IOException {
    Path folder =
        run(
            "set: {powers.CHN.coerciveness: 0.9}\n"
                + "switches: {voice: off}\n"
                + "events:\n"
                + "  - {at: 2025Q2, title: Russia looks south, set: {powers.RUS.stake: 2}}\n"
                + "  - {at: 2026Q1, set: {powers.USA.attention: {times: 0.2},"
                + " powers.EU.attention: {times: 0.2}}}\n");
    Map<String, Double> parts = parts(folder, "--threads", "3");
    assertThat(parts)
        .containsOnlyKeys(
            "Russia looks south",
            "2026Q1",
            "powers.CHN.coerciveness",
            "switches.voice",
            "(effect)");
    double effect = parts.remove("(effect)");
    assertThat(effect).isCloseTo(measured(folder), within(1e-9)).isNotZero();
    assertThat(parts.values().stream().mapToDouble(part -> part).sum())
        .isCloseTo(effect, within(1e-9));
  }

  /** One alone would be no world: its shares would not sum to 1. */
  @Test
  void sharesOfOneSumAreOneLever() throws IOException {
    Path folder =
        run(
            "set:\n"
                + "  ties.KAZ.trade.RUS: 0.2\n"
                + "  ties.KAZ.trade.CHN: 0.36\n"
                + "  ties.UZB.trade.RUS: 0.12\n"
                + "  ties.UZB.trade.CHN: 0.235\n"
                + "  powers.CHN.coerciveness: 0.9\n");
    assertThat(parts(folder).keySet())
        .containsExactly("ties.KAZ.trade", "ties.UZB.trade", "powers.CHN.coerciveness", "(effect)");
  }

  @Test
  void leavesLeversInTheFolderAndOnItsPage() throws IOException {
    Path folder =
        run(
            "events:\n"
                + "  - {at: 2025Q2, title: One, set: {powers.RUS.coerciveness: {times: 0.7}}}\n"
                + "  - {at: 2025Q3, title: Two, set: {powers.RUS.stake: 2}}\n");
    Shell csv = Shell.run("explain", folder.toString(), "-q", "--format", "csv");
    Shell json = Shell.run("explain", folder.toString(), "-q", "--format", "json");
    assertThat(JsonColumns.ofNumbers(json)).containsExactly("n", "part", "lo95", "hi95");
    assertThat(folder.resolve("levers.csv")).doesNotExist();
    Shell text = Shell.run("explain", folder.toString(), "-q", "--of", "KAZ");
    assertThat(text.out()).contains("Levers: ", "report.html");
    List<String> kept = Files.readAllLines(folder.resolve("levers.csv"));
    assertThat(kept.stream().map(line -> line.substring(line.indexOf(',') + 1)))
        .containsExactlyElementsOf(csv.out().lines().toList());
    assertThat(kept).anyMatch(line -> line.contains(",KAZ,autonomy,One,Two,6,"));
    assertThat(Files.readString(folder.resolve("report.html")))
        .contains("\"levers\":[{\"actor\":\"KAZ\",\"variable\":\"autonomy\",\"lever\":\"One\"");
  }

  @Test
  void idleLeversGetNothingAndTwinsGetTheSame() throws IOException {
    Path folder =
        run(
            "events:\n"
                + "  - {at: 2025Q2, title: One, set: {powers.RUS.coerciveness: {times: 0.7}}}\n"
                + "  - {at: 2025Q2, title: Two, set: {powers.RUS.coerciveness: {times: 0.7}}}\n"
                + "  - {at: 2025Q2, title: Idle, set: {powers.RUS.coerciveness: {times: 1}}}\n");
    Map<String, Double> parts = parts(folder);
    assertThat(parts.get("Idle")).isZero();
    assertThat(parts.get("One")).isCloseTo(parts.get("Two"), within(1e-12)).isPositive();
  }

  private static final String ARRIVAL =
      "add: {powers: {JPN: {name: Japan, like: IND}}}\n"
          + "remove: [TUR]\n"
          + "set: {powers.JPN.attention: 0.3, ties.KAZ.trade.JPN: 0.05, ties.KAZ.trade.RUS: 0.2}\n"
          + "events:\n"
          + "  - {at: 2025Q2, title: One, set: {powers.JPN.stake: {add: 1}}}\n"
          + "  - {at: 2025Q2, title: Two, set: {powers.JPN.stake: {add: 1}}}\n"
          + "  - {at: 2025Q2, title: Idle, set: {powers.JPN.stake: {add: 0}}}\n";

  @Test
  void whoComesOrGoesIsALeverLikeOthers() throws IOException {
    Path folder = run(ARRIVAL);
    Map<String, Double> parts = parts(folder, "--threads", "3");
    assertThat(parts)
        .containsOnlyKeys(
            "remove TUR", "add JPN", "One", "Two", "Idle", "ties.KAZ.trade", "(effect)");
    assertThat(parts.get("Idle")).isZero();
    assertThat(parts.get("One")).isCloseTo(parts.get("Two"), within(1e-12)).isNotZero();
    double effect = parts.remove("(effect)");
    assertThat(effect).isCloseTo(measured(folder), within(1e-9)).isNotZero();
    assertThat(parts.values().stream().mapToDouble(part -> part).sum())
        .isCloseTo(effect, within(1e-9));
  }

  @Test
  void whoIsAsIfNobodyWereThereGetsNothing() throws IOException {
    Path folder =
        run(
            "add: {institutions: {club: {name: Club, domains: [trade], issues: [alignment]}}}\n"
                + "set: {institutions.club.depth: 0, institutions.club.membership.KAZ: 1,"
                + " powers.RUS.coerciveness: 0.9}\n");
    Map<String, Double> parts = parts(folder);
    assertThat(parts.get("add club")).isZero();
    assertThat(parts.get("powers.RUS.coerciveness")).isEqualTo(parts.get("(effect)")).isNotZero();
  }

  @Test
  void splitsTheEffectOnThoseWhoAreInBothArmsAlone() throws IOException {
    String cohesion = "";
    for (String state : List.of("KAZ", "KGZ", "UZB", "TJK", "TKM")) {
      cohesion += "  states.MNG.cohesion." + state + ": 0.3\n";
    }
    Path folder =
        run(
            "add: {states: {MNG: {name: Mongolia, like: KGZ}}}\n"
                + "remove: [UZB]\n"
                + "set:\n"
                + cohesion.replace("  states.MNG.cohesion.UZB: 0.3\n", "")
                + "events: [{at: 2025Q2, title: One, set: {powers.CHN.stake_in.MNG: 2}}]\n");
    for (String state : List.of("MNG", "UZB")) {
      Shell refused = Shell.run("explain", folder.toString(), "--of", state);
      assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
      String arm = state.equals("MNG") ? "scenario" : "reference";
      assertThat(refused.complaints())
          .containsExactly(
              "--of:1:1: error: "
                  + state
                  + " is in the "
                  + arm
                  + " alone, so there is no effect on it to split; allowed: KAZ, TKM, KGZ, TJK",
              "1 error, 0 warnings");
    }
    Shell text = Shell.run("explain", folder.toString(), "-q");
    assertThat(text.out()).contains("Kyrgyzstan, autonomy").doesNotContain("Mongolia, autonomy");
    assertThat(Files.readAllLines(folder.resolve("levers.csv")))
        .anyMatch(line -> line.contains(",KAZ,autonomy,add MNG,One,6,"))
        .noneMatch(line -> line.contains(",MNG,") || line.contains(",UZB,"));
    assertThat(Files.readString(folder.resolve("report.html")))
        .contains("\"actor\":\"KAZ\",\"variable\":\"autonomy\",\"lever\":\"add MNG\"");
  }

  @Test
  void whoComesAmongManyLeversIsLeftOutWithThem() throws IOException {
    StringBuilder lines = new StringBuilder("add: {powers: {JPN: {name: Japan, like: IND}}}\n");
    lines.append("set: {powers.JPN.attention: 0.3, ties.KAZ.trade.JPN: 0.1}\nevents:\n");
    for (int n = 1; n <= 8; n++) {
      lines.append("  - {at: 2025Q2, title: L").append(n);
      lines.append(", set: {powers.JPN.stake: {add: 0.2}}}\n");
    }
    Path folder = run(lines.toString());
    Map<String, Double> parts = parts(folder);
    assertThat(parts).hasSize(11).containsKeys("add JPN", "L8", "(remainder)");
    double effect = parts.remove("(effect)");
    assertThat(effect).isCloseTo(measured(folder), within(1e-9));
    assertThat(parts.get("add JPN")).isCloseTo(effect, within(1e-12));
    assertThat(parts.values().stream().mapToDouble(part -> part).sum())
        .isCloseTo(effect, within(1e-9));
  }

  @Test
  void whatIsSwitchedOffOrWrittenAnewIsALever() throws IOException {
    Path folder =
        run(
            "uncertain: {moorings_left: uniform 0 0.2, loans: uniform 0.1 0.2}\n"
                + "switches: {khujand_treaty: off}\n"
                + "add: {powers: {JPN: {name: Japan, like: IND}}}\n"
                + "set: {ties.KAZ.finance.JPN: loans}\n");
    Map<String, Double> parts = parts(folder);
    assertThat(parts)
        .containsOnlyKeys(
            "add JPN", "without Khujand treaty", "uncertain.moorings_left", "(effect)");
    assertThat(parts.values()).doesNotContain(0.0);
    assertThat(parts.get("(effect)")).isCloseTo(measured(folder), within(1e-9));
  }

  @Test
  void whatIsMeasuredDoesNotDependOnWhichLeversArePulled() throws IOException {
    Path folder =
        run(
            "events:\n"
                + "  - {at: 2025Q2, title: Joins, set: {institutions.csto.membership.UZB: 1}}\n"
                + "  - {at: 2025Q3, title: Two, set: {powers.RUS.stake: 2}}\n");
    assertThat(parts(folder).get("(effect)")).isCloseTo(measured(folder), within(1e-9));
  }

  @Test
  void manyLeversAreLeftOutOneAtATimeAndLeaveARemainder() throws IOException {
    double eight = measured(run(levers(8)));
    Path folder = run(levers(9));
    double nine = measured(folder);
    Map<String, Double> parts = parts(folder);
    assertThat(parts).hasSize(11);
    assertThat(parts.get("(effect)")).isCloseTo(nine, within(1e-9));
    for (int n = 1; n <= 9; n++) {
      assertThat(parts.get("L" + n)).isCloseTo(nine - eight, within(1e-8)).isNotZero();
    }
    assertThat(parts.get("(remainder)")).isCloseTo(nine - 9 * (nine - eight), within(1e-7));
    assertThat(parts.get("(remainder)")).isNotZero();
  }

  /** So many levers that do the same. */
  private static String levers(int count) {
    StringBuilder events = new StringBuilder("events:\n");
    for (int n = 1; n <= count; n++) {
      events.append("  - {at: 2025Q2, title: L").append(n);
      events.append(", set: {powers.RUS.coerciveness: {times: 0.9}}}\n");
    }
    return events.toString();
  }

  @Test
  void saysWhenThereIsNothingToExplain() throws IOException {
    Shell refused = Shell.run("explain", run("").toString());
    assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(refused.complaints().get(0))
        .endsWith(": error: Mine differs in nothing from its reference; allowed: another folder");
  }
}
