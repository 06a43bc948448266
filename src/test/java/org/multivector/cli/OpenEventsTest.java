package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.SmallWorld;
import org.multivector.results.EventsFile;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.ScenarioReader;
import org.multivector.story.Replay;

/** In how many runs events happened that need not happen or have no date, and when. */
final class OpenEventsTest {

  private static final int DRAWS = 70;
  private static final int REPEATS = 2;

  /** What the reference has too: the first depends on what the scenario does. */
  private static final String WAITS =
      """
      title: What waits
      extends: small
      events:
        - when: autonomy of KAZ < 0.6 for 2 quarters
          again: true
          for: 2 quarters
          probability: 0.2
          title: Astana turns
          set: {powers.RUS.risk: 1.5}
        - {at: 2026Q1, probability: 0.5, title: Tashkent turns, set: {powers.USA.risk: 1.2}}
        - at: 2025Q1
          every: 1 year
          for: 3 quarters
          probability: 0.4
          title: Summit
          set: {powers.USA.attention: {times: 1.2}}
      """;

  private static final String QUESTION =
      """
      title: What need not happen
      extends: waits
      horizon: {from: 2025Q2, to: 2029Q4}
      events:
        - {at: 2025Q2, title: Moscow presses, set: {powers.RUS.attention: {times: 3}}}
        - {at: 2027Q1, title: Iran returns, probability: 0.3, set: {powers.USA.risk: 2}}
        - {when: autonomy of KAZ < 0.01, title: Never so low, set: {powers.USA.risk: 2}}
        - {when: autonomy of KAZ < 1 for 19 quarters, title: Too late, set: {powers.USA.risk: 2}}
        - {when: autonomy of UZB<0.75, set: {powers.USA.risk: 1.7}}
        - {at: 2026Q3, probability: 0.9, title: Ankara calls, set: {powers.USA.risk: 1.1}}
        - {at: 2028Q1, every: 1 year, probability: 0.1, set: {powers.RUS.risk: 1.1}}
      """;

  @TempDir static Path work;

  private static Path question = Path.of("");

  @BeforeAll
  static void runAllAtOnce() throws IOException {
    SmallWorld.copyTo(work);
    Files.writeString(work.resolve("waits.yaml"), WAITS);
    question = Files.writeString(work.resolve("question.yaml"), QUESTION);
    assertThat(run("whole", "--runs " + DRAWS + " --threads 1").code()).isZero();
  }

  private static Shell run(String folder, String options) {
    List<String> words = new ArrayList<>(List.of("run", question.toString(), "-q"));
    words.addAll(List.of("--out", work.resolve(folder).toString(), "--repeats", "" + REPEATS));
    words.addAll(List.of("--chart", "autonomy", "--format", "svg"));
    words.addAll(List.of(options.split(" ")));
    return Shell.run(words.toArray(String[]::new));
  }

  private static List<EventsFile.Row> rows() throws IOException {
    return EventsFile.read(work.resolve("whole"));
  }

  private static EventsFile.Row row(String scenario, String event) throws IOException {
    return rows().stream()
        .filter(row -> row.scenario().equals(scenario) && row.event().equals(event))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void thereIsARowForEachEventOfEachArmThatNeedNotHappenOrHasNoDate() throws IOException {
    assertThat(rows())
        .extracting(row -> row.scenario() + ": " + row.event())
        .containsExactly(
            "waits: Astana turns",
            "waits: Tashkent turns",
            "waits: Summit",
            "question: Astana turns",
            "question: Tashkent turns",
            "question: Summit",
            "question: Iran returns",
            "question: Never so low",
            "question: Too late",
            "question: powers.USA.risk when autonomy of UZB < 0.75",
            "question: Ankara calls",
            "question: powers.RUS.risk@2028Q1");
    assertThat(rows()).extracting(EventsFile.Row::n).containsOnly("" + DRAWS * REPEATS);
  }

  /** Quarters of the first time by event, one for each run in which it happened. */
  private static Map<String, List<String>> told(Scenario arm) {
    Map<String, List<String>> all = new TreeMap<>();
    for (int draw = 0; draw < DRAWS; draw++) {
      for (int repeat = 0; repeat < REPEATS; repeat++) {
        Map<String, String> first = new TreeMap<>();
        for (List<String> row : new Replay(arm, 1, draw, repeat).happenings().rows()) {
          String what = row.get(4);
          if (row.get(1).equals("event") && !what.contains(" does not happen")) {
            first.merge(what.replaceFirst(":.*", ""), row.get(0), OpenEventsTest::earlier);
          }
        }
        first.forEach((event, q) -> all.computeIfAbsent(event, e -> new ArrayList<>()).add(q));
      }
    }
    all.values().forEach(quarters -> quarters.sort(null));
    return all;
  }

  private static String earlier(String one, String other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static void assertTold(String scenario, Map<String, List<String>> told, String event)
      throws IOException {
    assertTold(row(scenario, event), told.getOrDefault(event, List.of()));
  }

  private static void assertTold(EventsFile.Row row, List<String> quarters) {
    int times = quarters.size();
    assertThat(row.happened()).as(row.event()).isEqualTo("" + times);
    assertThat(Double.parseDouble(row.numbers().get(0)))
        .isCloseTo((double) times / (DRAWS * REPEATS), within(1e-9));
    List<String> first = new ArrayList<>();
    for (double part : new double[] {0.05, 0.5, 0.95}) {
      first.add(times == 0 ? "" : quarters.get((int) Math.ceil(part * times) - 1));
    }
    assertThat(row.first()).as(row.event()).isEqualTo(first);
  }

  @Test
  void countsAreWhatReplayTellsOfEachRun() throws Exception {
    Scenario scenario = ScenarioReader.read(question.toString(), List.of(), fault -> {});
    Map<String, List<String>> own = told(scenario);
    Map<String, List<String>> known = told(scenario.reference().orElseThrow());
    for (String event : List.of("Astana turns", "Tashkent turns")) {
      assertThat(known.get(event).size()).as(event).isBetween(20, DRAWS * REPEATS - 20);
      assertTold("waits", known, event);
      assertTold("question", own, event);
    }
    for (String event : List.of("Iran returns", "Never so low", "Too late")) {
      assertTold("question", own, event);
    }
    // what began before the horizon acts from its first quarter
    own.get("Summit").replaceAll(quarter -> quarter.equals("2025Q1") ? "2025Q2" : quarter);
    assertTold("question", own, "Summit");
    assertTold(
        row("question", "powers.USA.risk when autonomy of UZB < 0.75"),
        own.get("when autonomy of UZB<0.75"));
    assertTold(row("question", "powers.RUS.risk@2028Q1"), own.get("2028Q1"));
    assertThat(known.get("Astana turns")).isNotEqualTo(own.get("Astana turns"));
  }

  @Test
  void aProbabilityIsThePartOfRuns() throws IOException {
    EventsFile.Row iran = row("question", "Iran returns");
    assertThat(Double.parseDouble(iran.numbers().get(0))).isCloseTo(0.3, within(0.1));
    assertThat(Double.parseDouble(iran.numbers().get(1))).isBetween(0.15, 0.3);
    assertThat(Double.parseDouble(iran.numbers().get(2))).isBetween(0.3, 0.45);
    assertThat(iran.first()).containsOnly("2027Q1");
  }

  @Test
  void whatNeverHappensIsToldFirstAndWhatTheReferenceDoesAlikeIsNot() {
    String out = run("said", "--runs " + DRAWS).out();
    List<String> lines = out.lines().filter(line -> line.contains(" happened ")).toList();
    assertThat(lines).hasSize(5).doesNotHaveDuplicates();
    assertThat(lines.get(0))
        .isEqualTo(
            "\"Never so low\" happened in no run (95 % interval: up to 5 %), so that nothing of it"
                + " was tested.");
    assertThat(lines.get(1)).startsWith("\"Too late\" happened in no run");
    assertThat(lines.get(2))
        .matches(
            "\"Astana turns\" happened in \\d+ % of runs \\(95 % interval \\d+ to \\d+\\), in"
                + " half of these by 20\\d\\dQ\\d; in the reference in \\d+ %\\.");
    assertThat(lines.get(3)).matches("\"Iran returns\" happened in .*\\), in 2027Q1\\.");
    assertThat(out).contains("(2 more events are in events.csv)").doesNotContain("Tashkent");
  }

  @Test
  void theyAreTheSameForAnyThreadsPartsAndRunsAddedLater() throws IOException {
    assertThat(run("threads", "--runs " + DRAWS + " --threads 8").code()).isZero();
    assertSame("threads");
    assertThat(run("added", "--runs 20").code()).isZero();
    assertThat(run("added", "--resume --runs " + DRAWS).code()).isZero();
    assertSame("added");
    assertThat(run("part-2", "--blocks 2..3 --runs " + DRAWS).code()).isZero();
    assertThat(run("part-1", "--blocks 1..1 --runs " + DRAWS).code()).isZero();
    String[] merge = {"merge", path("part-2"), path("part-1"), "--out", path("merged")};
    assertThat(Shell.run(merge).code()).isZero();
    assertSame("merged");
  }

  private static String path(String folder) {
    return work.resolve(folder).toString();
  }

  private static void assertSame(String folder) throws IOException {
    for (String file : List.of("events.csv", "state.bin", "report.html", "difference.csv")) {
      Path whole = work.resolve("whole").resolve(file);
      assertThat(work.resolve(folder).resolve(file)).hasSameBinaryContentAs(whole);
    }
    assertThat(Files.readString(work.resolve(folder).resolve("manifest.json")))
        .contains("\"events.csv\" : {");
  }

  @Test
  void withoutSuchAnEventThereIsNoFileAndNoWord() {
    List<String> words = new ArrayList<>(List.of("run", path("small/world.yaml"), "-q"));
    words.addAll(List.of("--runs", "2", "--chart", "autonomy", "--out", path("none")));
    Shell ran = Shell.run(words.toArray(String[]::new));
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).doesNotContain("happened");
    assertThat(work.resolve("none/events.csv")).doesNotExist();
  }
}
