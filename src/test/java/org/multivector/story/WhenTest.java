package org.multivector.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.ScenarioReader;
import org.multivector.world.Layout;

/** Events that need not happen are told as what they are. */
final class WhenTest {

  @TempDir private Path folder;

  private Scenario scenario(String events) throws Exception {
    Path file = folder.resolve("question.yaml");
    Files.writeString(file, "title: A question\nextends: baseline\nevents:\n" + events);
    return ScenarioReader.read(file.toString(), List.of());
  }

  private List<String> told(String events) throws Exception {
    return new Delta(scenario(events)).lines();
  }

  @Test
  void saysForWhatAnEventWaits() throws Exception {
    String event =
        "  - {when: autonomy of KAZ < 0.9 and powers.USA.risk < 3 for 1 year, from: 2026Q1,"
            + " title: It, ramp: 2 quarters, for: 8 quarters, again: true, probability: 0.5,"
            + " set: {powers.USA.stake: {add: 1}}}\n";
    assertThat(told(event))
        .contains(
            "Each time when autonomy of Kazakhstan has been below 0.9 and risk of leaning on"
                + " the United States has been below 3 for 4 quarters (from 2026Q1 to 2039Q4), from the quarter"
                + " after (It), building up over 2 quarters, for 8 quarters, with probability"
                + " 0.5:");
  }

  @Test
  void everyInputCanBeSaid() throws Exception {
    Layout layout = ScenarioReader.read("baseline", List.of()).plan().layout();
    assertThat(IntStream.range(0, layout.size()).mapToObj(n -> Phrase.input(layout, n)))
        .contains(
            "stake of Russia in the region",
            "how far detente is imposed on the world",
            "share of the rest of the world in what Kazakhstan needs in trade without fuels")
        .noneMatch(said -> said.contains("_") || said.contains(" of in "));
  }

  @Test
  void saysWhoseLeverageItWaitsFor() throws Exception {
    String event =
        "  - {when: leverage of RUS over KAZ > 0.2, set: {states.KAZ.access.CHN: 0.7}}\n";
    assertThat(told(event))
        .contains(
            "When leverage of Russia over Kazakhstan has been above 0.2, from the quarter after,"
                + " for good:",
            "  - access of China to Kazakhstan becomes 0.7");
  }

  @Test
  void saysOfEachEventItsOwnTitle() throws Exception {
    String one = "  - {at: 2026Q1, title: One, set: {powers.USA.risk: 2}}\n";
    String other = "  - {at: 2026Q1, title: Other, ramp: 2 quarters, set: {powers.EU.risk: 2}}\n";
    String untitled = "  - {at: 2026Q1, for: 1 year, set: {powers.RUS.risk: 2}}\n";
    assertThat(told(one + other + untitled))
        .contains(
            "From 2026Q1 (One), for good:",
            "From 2026Q1 (Other), building up over 2 quarters, for good:",
            "From 2026Q1, until 2027Q1:");
  }

  @Test
  void saysOnceWhatComesAgain() throws Exception {
    String event = "{at: 2026Q1, every: 1 year, for: 1 quarter, set: {powers.USA.risk: 2}}";
    assertThat(told("  - " + event + "\n"))
        .contains("From 2026Q1 and again every 4 quarters until 2039Q1, for 1 quarter:")
        .filteredOn(line -> line.contains("becomes"))
        .hasSize(1);
    assertThat(told("  - " + event.replace("every", "times: 2, every") + "\n"))
        .contains("From 2026Q1, 2027Q1, for 1 quarter:");
  }

  @Test
  void theStoryOfARunSaysWhenItHappened() throws Exception {
    Scenario scenario =
        scenario(
            "  - {when: autonomy of KAZ < 1 for 1 year, title: It, set: {powers.USA.risk: 2}}\n"
                + "  - {at: 2026Q1, title: Never, probability: 0, set: {powers.USA.risk: 3}}\n");
    List<String> story = new Replay(scenario, 1, 0, 0).story(0);
    assertThat(story)
        .contains("  2026Q1  It: autonomy of Kazakhstan has been below 1 for 4 quarters")
        .contains("  2026Q1  Never does not happen")
        .noneMatch(line -> line.equals("  2026Q1  Never (probability 0)"));
  }
}
