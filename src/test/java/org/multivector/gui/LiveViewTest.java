package org.multivector.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.batch.Recorder;
import org.multivector.model.BalancingModel;
import org.multivector.results.Figures;
import org.multivector.results.TextTable;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.ScenarioReader;
import org.multivector.statistics.Series;
import org.multivector.story.Replay;
import org.multivector.text.BadInput;
import org.multivector.world.Plan;
import org.multivector.world.Roster;

/** The windows, opened, played to the end and closed. */
@Tag("display")
class LiveViewTest {

  @TempDir static Path work;

  private static Played played = new Played(0, List.of(), "");
  private static Scenario scenario = read(Played.SCENARIO);

  @BeforeAll
  static void play() throws Exception {
    played = Played.with(System.getProperty("java.class.path"), work);
  }

  private static Scenario read(String file) {
    try {
      return ScenarioReader.read(file, List.of(), fault -> {});
    } catch (BadInput refused) {
      throw new IllegalStateException(refused.faults().toString(), refused);
    }
  }

  private static Replay replay(Scenario of) {
    return new Replay(of, Played.KEY.seed(), Played.KEY.draw(), Played.KEY.repeat());
  }

  private static long bits(Replay replay, int tick, int state) {
    return Double.doubleToLongBits(replay.autonomy(tick, state));
  }

  @Test
  void opensPlaysAndClosesWithoutAComplaint() {
    assertThat(played.err()).isEmpty();
    assertThat(played.code()).isZero();
    assertThat(played.out()).last().isEqualTo("closed");
    assertThat(played.lines("still")).isEmpty();
  }

  @Test
  void theChartShowsTheValuesOfReplayToTheLastBit() {
    Replay replay = replay(scenario);
    List<String> expected = new ArrayList<>();
    for (int state = 0; state < 5; state++) {
      for (int tick = 0; tick <= 60; tick++) {
        expected.add(state + " " + tick + " " + bits(replay, tick, state));
      }
    }
    assertThat(played.lines("chart")).isEqualTo(expected);
    assertThat(played.lines("status")).first().asString().startsWith("The run of replay: draw 3,");
  }

  /** From below, each with its value, and none on another. */
  @Test
  void namesStandAtTheEndsOfTheLinesWithTheLastValueOfReplay() {
    Replay replay = replay(scenario);
    List<Roster.Entry> states = scenario.plan().layout().roster().states();
    List<String> expected =
        IntStream.range(0, states.size())
            .boxed()
            .sorted(Comparator.comparingDouble(state -> replay.autonomy(60, state)))
            .map(s -> states.get(s).name() + " " + Figures.plain(replay.autonomy(60, s), 4))
            .toList();
    List<String[]> ends = played.lines("end").stream().map(line -> line.split(" ", 2)).toList();
    assertThat(ends).extracting(end -> end[1]).isEqualTo(expected);
    double below = 0;
    for (String[] end : ends) {
      double part = Double.parseDouble(end[0]);
      assertThat(part).as(end[1]).isBetween(below, 0.98);
      below = part + 0.0749;
    }
  }

  @Test
  void inspectorsShowWhatIsWrittenToSeries() {
    List<Plan> arms = List.of(scenario.reference().orElseThrow().plan(), scenario.plan());
    BalancingModel model = new BalancingModel(scenario.plan());
    Recorder recorder = Recorder.of(model.world(), arms);
    List<Series> all = recorder.series();
    double[] values = new double[61 * all.size()];
    recorder.into(values);
    model.run(Played.KEY.seed(), Played.KEY.draw(), Played.KEY.repeat(), recorder);
    List<String> expected = new ArrayList<>();
    for (int n = 0; n < all.size(); n++) {
      Series series = all.get(n);
      if (series.actor().equals("KAZ")) {
        String value = TextTable.number(values[60 * all.size() + n]);
        String name = series.variable().name();
        expected.add(
            String.join(",", "KAZ " + name, "KAZ", series.partner(), series.domain(), value));
      }
    }
    List<String> shown =
        played.lines("inspector").stream().filter(line -> line.startsWith("KAZ ")).toList();
    assertThat(shown).hasSizeGreaterThan(100).isEqualTo(expected);
    assertThat(played.lines("inspector"))
        .anyMatch(line -> line.startsWith("RUS attention,RUS,,,"))
        .anyMatch(line -> line.startsWith("RUS leverage,KAZ,RUS,,"));
  }

  @Test
  void aLeverThatIsMovedIsAnEventFromTheNextQuarterOn() throws Exception {
    String events =
        String.join("\n", played.lines("yaml")).replaceFirst("(?s)set:.*?(?=events:)", "");
    Path file =
        Files.writeString(
            work.resolve("moved.yaml"),
            "title: Moved\nextends: " + Played.SCENARIO + "\n" + events + "\n");
    assertThat(events).contains("- at: 2031Q1", "powers.USA.attention: 0.95");
    Replay moved = replay(read(file.toString()));
    List<String> expected = new ArrayList<>();
    for (int tick = 0; tick <= 60; tick++) {
      expected.add(tick + " " + bits(moved, tick, 0));
    }
    assertThat(played.lines("changed")).isEqualTo(expected);
    Replay untouched = replay(scenario);
    assertThat(bits(moved, Played.UNTOUCHED, 0)).isEqualTo(bits(untouched, Played.UNTOUCHED, 0));
    assertThat(bits(moved, 60, 0)).isNotEqualTo(bits(untouched, 60, 0));
    assertThat(played.lines("status"))
        .last()
        .isEqualTo("Changed by hand: no longer the run of replay");
  }
}
