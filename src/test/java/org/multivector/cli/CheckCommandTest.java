package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.SmallWorld;

/** Claims with known answers in a small world, tested as a user does it. */
final class CheckCommandTest {

  private static final String HEAD =
      "title: Washington leaves\nextends: small\nsources: [almanac-2025]\nevents:\n"
          + "  - {at: 2026Q1, title: It leaves, set: {powers.USA.attention: {times: 0.2}}}\n"
          + "expect:\n";

  @TempDir Path work;

  @BeforeEach
  void copyTheSmallWorld() throws IOException {
    SmallWorld.copyTo(work);
  }

  /** The small world once more, with the United States under another id. */
  private void renameAPower() throws IOException {
    Path other = work.resolve("other");
    Files.createDirectories(other);
    try (Stream<Path> files = Files.list(work.resolve("small"))) {
      for (Path file : files.toList()) {
        String text = Files.readString(file).replaceAll("\\bUSA\\b", "AME");
        Files.writeString(other.resolve(file.getFileName()), text);
      }
    }
  }

  /** Of those tested alone, in pages of which none of an earlier check is left. */
  @Test
  void drawsWhatWasTestedIntoTheFolder() throws IOException {
    Path out = work.resolve("out");
    Path charts = Files.createDirectories(out.resolve("charts"));
    Files.writeString(charts.resolve("claims-02.svg"), "of an earlier check");
    Files.writeString(charts.resolve("mine.svg"), "of somebody else");
    String[] options = {"--runs", "8", "--repeats", "2", "--format", "csv,svg", "--lang", "ru"};
    List<String> words = new ArrayList<>(List.of(options));
    words.addAll(List.of("--out", out.toString()));
    Shell shell = check(LEVER + WRONG + UNTESTED, words.toArray(String[]::new));
    assertThat(shell.err()).isEmpty();
    assertThat(shell.code()).isEqualTo(ExitCode.NOT_PASSED);
    try (Stream<Path> files = Files.list(charts)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("claims.svg", "mine.svg");
    }
    assertThat(charts.resolve("claims.svg")).content().contains("Утверждения (2): ", "lever: ");
    assertThat(check(LEVER, "--chart", "claim", "--out", out.toString()).err())
        .contains("unknown chart \"claim\"; allowed: claims; did you mean \"claims\"?");
    assertThat(check(LEVER, "--size", "800x600").err())
        .startsWith("--out:1:1: error: charts go into a folder, and there is none; allowed: DIR");
  }

  @Test
  void numbersAreNumbersInJson() throws IOException {
    Shell json = check(LEVER, "--runs", "8", "--repeats", "2", "--format", "json");
    assertThat(JsonColumns.ofNumbers(json))
        .contains("margin", "difference", "lo95", "hi95", "n", "draws", "robustness")
        .doesNotContain("id", "verdict");
  }

  @Test
  void saysOfWhichThereAreTooFew() throws IOException {
    String few =
        ":1:1: error: 1 is too few to tell chance from what is not known; allowed: 2 or more";
    assertThat(check(LEVER, "--runs", "1", "--repeats", "2").complaints())
        .startsWith("--runs" + few)
        .hasSize(2);
    assertThat(check(LEVER, "--runs", "2", "--repeats", "1").complaints())
        .startsWith("--repeats" + few)
        .hasSize(2);
    assertThat(check(LEVER, "--runs", "0", "--repeats", "2").complaints())
        .startsWith("--runs:1:1: error: 0 is too small; allowed: 1 to 10000000")
        .hasSize(2);
  }

  @Test
  void findsNoEffectOfTheNameOfAPower() throws IOException {
    renameAPower();
    String name =
        claim(
            "name",
            "scenario: other",
            "metric: autonomy",
            "of: [KAZ, UZB]",
            "than: {scenario: small}",
            "direction: none");
    String more =
        name.replace("id: name", "id: more")
            .replace("other", "other\n    set: {powers.AME.attention: 0.9}");
    Shell shell = check(name + more, "--runs", "48", "--repeats", "8");
    assertThat(shell.err()).isEmpty();
    assertThat(line(shell, "name")).endsWith("holds");
    assertThat(line(shell, "more")).doesNotEndWith("holds");
  }

  /** What the table says of a claim; its verdict is the end of it. */
  private static String line(Shell shell, String id) {
    List<String> lines = shell.out().lines().filter(line -> line.startsWith(id + "  ")).toList();
    assertThat(lines).as(id).hasSize(1);
    return lines.get(0);
  }

  private static String claim(String id, String... lines) {
    return "  - id: "
        + id
        + "\n    claim: What is said\n    source: almanac-2025\n    "
        + String.join("\n    ", lines)
        + "\n";
  }

  private static final String LEVER =
      claim(
          "lever",
          "metric: attention",
          "of: USA",
          "margin: 0.01",
          "direction: lower",
          "mechanism: attention",
          "coefficient: none");
  private static final String WRONG =
      claim(
          "wrong",
          "metric: attention",
          "of: USA",
          "margin: 0.01",
          "direction: higher",
          "mechanism: attention",
          "coefficient: none");
  private static final String IDLE =
      claim(
          "idle",
          "switches: {doctrines: off}",
          "metric: autonomy",
          "of: [KAZ, UZB]",
          "direction: none");
  private static final String UNTESTED =
      claim("word", "class: definition", "reason: It says what a word means");

  private Shell check(String claims, String... options) throws IOException {
    Files.writeString(work.resolve("leaves.yaml"), HEAD + claims);
    List<String> words = new ArrayList<>();
    words.addAll(List.of("check", work.resolve("leaves.yaml").toString(), "-q"));
    words.addAll(List.of(options));
    if (!words.contains("--runs")) {
      words.addAll(List.of("--runs", "32", "--repeats", "2"));
    }
    return Shell.run(words.toArray(String[]::new));
  }

  @Test
  void saysWhatIsSoAndWhatIsNot() throws IOException {
    Shell shell = check(LEVER + WRONG + IDLE + UNTESTED);
    assertThat(shell.err()).isEmpty();
    assertThat(shell.code()).isEqualTo(1);
    assertThat(line(shell, "lever")).endsWith("arithmetic");
    assertThat(line(shell, "wrong")).endsWith("fails");
    assertThat(line(shell, "idle")).contains("0.000").endsWith("holds");
    assertThat(shell.out())
        .contains(
            "An effect that comes in one draw of 10, or in fewer, may have come in none (5 %)")
        .endsWith("1 arithmetic; 1 holds; 1 fails; 1 not tested\n");
  }

  /** In half of the draws more than the margin, in half less. */
  @Test
  void saysWhyAClaimIsUndecidedAndWhatWouldTell() throws IOException {
    String near =
        claim(
            "near",
            "uncertain: {x: uniform 0 0.0205}",
            "events: [{at: 2026Q1, set: {states.UZB.legitimacy: {add: x}}}]",
            "metric: legitimacy",
            "of: UZB",
            "direction: higher",
            "mechanism: legitimacy",
            "coefficient: none");
    String out = check(near + IDLE).out();
    assertThat(out.lines())
        .anyMatch(
            line ->
                line.matches(
                    "near is undecided: the sign is sure, but the mean may lie on either side of"
                        + " the margin of 0.01; .* draws.*tell\\."))
        .noneMatch(line -> line.startsWith("idle is"));
  }

  /** A tie that the reference lacks is read as 0 there, and does no harm to others. */
  @Test
  void measuresWhatOnlyOneOfThemHas() throws IOException {
    String tie =
        claim(
            "tie",
            "set: {ties.KAZ.security.ROW: 0.1, ties.KAZ.security.SELF: 0.3}",
            "metric: share",
            "of: KAZ",
            "on: ROW",
            "domain: security",
            "over: 2024Q4",
            "direction: higher",
            "mechanism: portfolio",
            "coefficient: none");
    Shell shell = check(tie + LEVER);
    assertThat(shell.err()).isEmpty();
    assertThat(line(shell, "tie")).contains("+0.100").endsWith("arithmetic");
    assertThat(line(shell, "lever")).endsWith("arithmetic");
    assertThat(shell.code()).isZero();
  }

  /** In one draw of eight much more, in one of twelve much less, in the others hardly more. */
  @Test
  void saysInWhichPartOfTheDrawsASizeIsReached() throws IOException {
    String some =
        claim(
            "some",
            "uncertain: {x: choice " + "0.0001 ".repeat(20) + "0.011 ".repeat(3) + "-0.012 -0.012}",
            "events: [{at: 2029Q4, set: {states.UZB.legitimacy: {add: x}}}]",
            "metric: legitimacy",
            "of: UZB",
            "direction: higher",
            "mechanism: none",
            "coefficient: none");
    Path out = work.resolve("out");
    check(some, "--runs", "96", "--repeats", "2", "--seed", "2", "--out", out.toString());
    assertThat(Files.readString(out.resolve("claims.md")))
        .containsPattern(
            "higher in 9. % of the draws \\(.*\\), but beyond the margin of 0.01 in 1. %: in size");
  }

  @Test
  void endsWellIfNothingFails() throws IOException {
    assertThat(check(LEVER + IDLE).code()).isZero();
  }

  @Test
  void writesTheSameForAnyNumberOfThreads() throws IOException {
    String one = check(LEVER + WRONG + IDLE, "--threads", "1", "--format", "csv").out();
    String three = check(LEVER + WRONG + IDLE, "--threads", "3", "--format", "csv").out();
    assertThat(three).isEqualTo(one);
  }

  @Test
  void findsTheSameOfAClaimWhateverElseIsTried() throws IOException {
    String alone = check(LEVER, "--format", "csv").out().lines().toList().get(1);
    String among = check(LEVER + WRONG + IDLE, "--format", "csv").out().lines().toList().get(1);
    assertThat(among.split(",", -1)[18]).isNotEmpty().isEqualTo(alone.split(",", -1)[18]);
  }

  @Test
  void writesFilesForPeopleAndMachines() throws IOException {
    Path out = work.resolve("out");
    check(LEVER + WRONG + UNTESTED, "--out", out.toString());
    assertThat(Files.readAllLines(out.resolve("claims.csv"))).hasSize(4);
    assertThat(Files.readString(out.resolve("claims.xml")))
        .contains("tests=\"3\" failures=\"1\" skipped=\"1\"")
        .contains("<failure message=\"Attention of USA: -");
    assertThat(Files.readString(out.resolve("claims.md")))
        .contains(" --runs 32 --repeats 2\n", "| fails | wrong |")
        .contains("Not tested: definition. It says what a word means.");
  }

  @Test
  void runsNothingIfToldSo() throws IOException {
    Shell shell = check(LEVER + WRONG, "--dry-run");
    assertThat(shell.code()).isZero();
    assertThat(shell.out()).contains("2 not tested").doesNotContain("may have come in none");
  }

  @Test
  void showsWhereAClaimMeasuresNothing() throws IOException {
    Shell shell =
        check(
            LEVER.replace("metric: attention", "metric: atention")
                + WRONG.replace("of: USA", "of: USB")
                + IDLE.replace("direction: none", "over: 2031Q1\n    direction: none"));
    assertThat(shell.code()).isEqualTo(2);
    assertThat(shell.err())
        .contains("leaves.yaml:10:13: error: unknown metric \"atention\"")
        .contains("did you mean \"attention\"?")
        .contains("leaves.yaml:20:9: error: unknown actor with attention \"USB\"")
        .contains("error: outside the horizon; allowed: 2024Q4 to 2029Q4");
  }

  private static String attention(String id, String of, String than, String direction) {
    return claim(
        id,
        "metric: attention",
        "of: " + of,
        "than: {" + than + "}",
        "margin: 0.01",
        "direction: " + direction,
        "mechanism: attention",
        "coefficient: none");
  }

  /** Only the attention of the United States falls, to under half. */
  @Test
  void comparesWithEachThingThereIs() throws IOException {
    String again = "events: [{at: 2026Q1, set: {powers.USA.attention: {times: 0.2}}}]";
    String level = "\n    measure: level";
    Shell shell =
        check(
            attention("elsewhere", "USA", "of: RUS", "lower")
                + attention("turned", "RUS", "of: USA", "higher")
                + attention("higher-level", "RUS", "of: USA", "higher" + level)
                + attention("over-one", "USA", "value: 1", "lower" + level)
                + attention("over-nothing", "USA", "value: 0", "higher" + level)
                + attention("no-more", "USA", "value: -1", "higher")
                + attention("same", "USA", "effect: small, " + again, "none")
                + attention("other", "RUS", "scenario: small", "none")
                + attention("world", "USA", "scenario: small", "lower"));
    assertThat(shell.err()).isEmpty();
    for (String id :
        List.of(
            "elsewhere",
            "turned",
            "higher-level",
            "over-one",
            "over-nothing",
            "no-more",
            "same",
            "other",
            "world")) {
      assertThat(line(shell, id)).as(id).matches(".*(holds|arithmetic|assumed)");
    }
  }

  private static String doses(String id, String doses, String direction) {
    return claim(
        id,
        "uncertain: {dose: 1}",
        "events: [{at: 2026Q1, set: {powers.RUS.attention: {times: dose}}}]",
        "than: {doses: {uncertain.dose: [" + doses + "]}}",
        "metric: attention",
        "of: RUS",
        "margin: 0.01",
        "direction: " + direction,
        "mechanism: attention",
        "coefficient: none");
  }

  @Test
  void knowsTheDosesAndTheInteraction() throws IOException {
    String both =
        claim(
            "both",
            "events: [{at: 2026Q1, set: {powers.RUS.attention: {times: 2}}}]",
            "than: {alone: [leaves, {scenario: small,"
                + " events: [{at: 2026Q1, set: {powers.RUS.attention: {times: 2}}}]}]}",
            "metric: attention",
            "of: RUS",
            "margin: 0.01",
            "direction: none");
    Shell shell =
        check(
            doses("line", "0.5, 1, 1.5", "hump")
                + doses("rise", "0.5, 9, 1.5", "higher")
                + doses("hump", "0.5, 1.5, 1.4, 0.6", "hump")
                + doses("valley", "0.5, 1.5, 0.5", "dip")
                + doses("dip", "1.5, 0.5, 1.4", "dip")
                + both);
    assertThat(shell.err()).isEmpty();
    assertThat(line(shell, "line")).endsWith("fails");
    assertThat(line(shell, "rise")).endsWith("arithmetic");
    assertThat(line(shell, "hump")).endsWith("arithmetic");
    assertThat(line(shell, "valley")).endsWith("fails");
    assertThat(line(shell, "dip")).endsWith("arithmetic");
    assertThat(line(shell, "both")).endsWith("holds");
  }
}
