package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.text.Fault;

class DoubtsTest {

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          set: {powers.USA.stake: 0}~ | 3:25: warning: this changes nothing: it is 0 already
          set: {powers.USA.risk: 1}~ | 3:24: warning: this changes nothing: it is 1 already
          switches: {taste: on}~ | 3:12: warning: this changes nothing: the switch is on already
          """)
  void warnsOfWhatChangesNothing(String lines, String message) {
    assertThat(desk.questioned(lines.replace("~", "\n")))
        .anyMatch(line -> line.startsWith("question.yaml:" + message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          uncertain: {x: 0.5 - 0.9}~ | 3:16: warning: "0.5 - 0.9" is the number -0.4; a range is written uniform 0.5 0.9
          events:~  - at: 2026Q1~    title: Cut #2 of all~    set: {powers.USA.stake: 1}~ | 5:16: warning: an unquoted # begins a comment, and the text ends before it; put a text with # in quotes
          """)
  void warnsOfWhatWasProbablyMeantOtherwise(String lines, String message) {
    assertThat(desk.questioned(lines.replace("~", "\n")))
        .filteredOn(line -> !line.contains("nothing uses"))
        .containsExactly("question.yaml:" + message);
  }

  @Test
  void warnsOfNoQuantityThatIsCalledAsAKeyOfATextIs() {
    String used = "set: {powers.USA.risk: name * reason}\n";
    assertThat(desk.questioned("uncertain:\n  name: 1 #2\n  reason: uniform 1 2 #3\n" + used))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'title: Cut # the second', ''",
    "'title: \"Cut #2\" #2', ''",
    "'title: Cut#2', ''",
    "'title: Cut ## here', ''",
    "'title: Cut', '#2'",
  })
  void leavesACommentAlone(String title, String comment) {
    String event = "events:\n  - at: 2026Q1 #half\n    " + title + "\n    " + comment + "\n";
    assertThat(desk.questioned(event + "    set: {powers.USA.stake: 1} #one\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'for 100 quarters', '', 100, 59",
    "'for 60 quarters', '', 60, 59",
    "'for 5 quarters', 'from: 2027Q1, to: 2027Q4, ', 5, 4",
    "'for 5 quarters', 'from: 2039Q1, ', 5, 3",
  })
  void warnsOfAConditionThatIsToHoldForTooLong(
      String length, String window, int quarters, int most) {
    assertThat(waiting(length, window))
        .containsExactly(
            "question.yaml:6:12: warning: this can never hold for "
                + quarters
                + " quarters in a row: there are "
                + most
                + " at whose end it is looked at and the event can still begin");
  }

  @ParameterizedTest
  @CsvSource({
    "'for 59 quarters', ''",
    "'for 4 quarters', 'from: 2027Q1, to: 2027Q4, '",
    "'', 'from: 2027Q1, to: 2027Q1, '",
    "'for 3 quarters', 'from: 2039Q1, '",
  })
  void leavesAConditionThatCanHoldAlone(String length, String window) {
    assertThat(waiting(length, window)).isEmpty();
  }

  private List<String> waiting(String length, String window) {
    return desk.questioned(
        "horizon: {from: 2025Q1, to: 2039Q4}\nevents:\n  -\n"
            + "    {when: autonomy of KAZ < 0.9 "
            + length
            + ", "
            + window
            + "set: {powers.USA.risk: 2}}\n");
  }

  @Test
  void leavesADifferenceAlone() {
    assertThat(desk.questioned("set: {powers.USA.stake: 0.9 - 0.5}\n")).isEmpty();
  }

  @Test
  void warnsOfAPriceThatIsNoRatio() {
    String ratio = "warning: a price is a ratio, 1 as at the start; 40 is so many times that";
    desk.assertTold("set: {commodities.oil.price: 40}\n", "3:30: " + ratio);
    String event = "events:\n  - {at: 2026Q1, set: {commodities.oil.price: ";
    desk.assertTold(event + "{set: 40}}}\n", "4:53: " + ratio);
    desk.assertTold(event + "{set: 10}}}\n");
  }

  private List<String> doubtsOf(String condition) {
    return desk.questioned(
        "uncertain: {x: uniform 0.2 0.4}\nevents:\n  - {when: "
            + condition
            + ", set: {powers.USA.stake: {add: x}}}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "autonomy of KAZ < 0, autonomy",
    "autonomy of KAZ > 1 for 4 quarters, autonomy",
    "leverage of KAZ with RUS >= 1 + x, leverage",
    "deals of KAZ with USA < 0 - x, deals",
    "powers.USA.attention > 0.995, powers.USA.attention",
  })
  void warnsOfAConditionThatCanNeverHold(String condition, String what) {
    assertThat(doubtsOf(condition))
        .singleElement()
        .asString()
        .startsWith("question.yaml:5:12: warning: this can never hold: \"" + what + "\" is ");
  }

  @ParameterizedTest
  @CsvSource({
    "autonomy of KAZ <= 0",
    "economic_loss of KAZ < -0.5",
    "leverage of KAZ with RUS >= 1.3 - x",
    "deals of KAZ with USA > 40",
  })
  void leavesAConditionAloneThatCanHold(String condition) {
    assertThat(doubtsOf(condition)).isEmpty();
  }

  @Test
  void warnsOfALeverOfAMechanismThatIsOff() {
    assertThat(
            desk.questioned(
                "switches: {taste: off, doctrines: off}\nset: {parameters.taste_sd: 0.2}\n"
                    + "events:\n  - {at: 2026Q1, set: {states.KAZ.bandwagoning: 0.5}}\n"))
        .containsExactly(
            "question.yaml:4:7: warning: this changes nothing: the mechanism \"taste\" is off",
            "question.yaml:6:49: warning: this changes nothing: the mechanism \"doctrines\" is"
                + " off");
  }

  @Test
  void leavesEventsOfTheReferenceAloneThatAMechanismOffMakesIdle() {
    desk.write(
        "parent.yaml",
        "title: Parent\nextends: small\nevents:\n"
            + "  - {at: 2026Q1, set: {states.KAZ.bandwagoning: 0.5}}\n");
    desk.write("child.yaml", "title: Child\nextends: parent\nswitches: {doctrines: off}\n");
    assertThat(desk.messages("child.yaml")).isEmpty();
  }

  @Test
  void warnsOfAnEventThatSetsWhatIsThere() {
    assertThat(desk.questioned("events:\n  - {at: 2026Q1, set: {powers.RUS.load.ukraine: 1}}\n"))
        .containsExactly("question.yaml:4:49: warning: this changes nothing: it is 1 already");
    assertThat(
            desk.questioned(
                "events:\n  - {at: 2026Q1, set: {powers.RUS.load.ukraine: 0.5}}\n"
                    + "  - {at: 2027Q1, set: {powers.RUS.load.ukraine: 1}}\n"))
        .as("back to the start")
        .isEmpty();
  }

  @Test
  void holdingAttentionWhereItIsChangesSomething() {
    assertThat(
            desk.questioned(
                "set: {powers.USA.attention: 0.3}\nevents:\n"
                    + "  - {at: 2026Q1, set: {powers.USA.attention: 0.3}}\n"))
        .isEmpty();
  }

  @Test
  void warnsOfAPulseThatIsOverwritten() {
    String pulse = "  - {at: 2026Q2, for: 2 quarters, set: {powers.RUS.load.ukraine: 0.5}}\n";
    assertThat(
            desk.questioned(
                "events:\n" + pulse + "  - {at: 2026Q1, set: {powers.RUS.load.ukraine: 0.7}}\n"))
        .containsExactly(
            "question.yaml:4:66: warning: this changes nothing: what stands on line 5"
                + " overwrites it");
    assertThat(
            desk.questioned(
                "events:\n" + pulse + "  - {at: 2026Q3, set: {powers.RUS.load.ukraine: 0.7}}\n"))
        .as("it acts for a quarter")
        .isEmpty();
  }

  @Test
  void warnsOfAnEventThatNeverHappens() {
    assertThat(
            desk.questioned(
                "events:\n  - {at: 2026Q1, probability: 0, set: {powers.USA.risk: 2}}\n"))
        .containsExactly(
            "question.yaml:4:31: warning: the event never happens: its probability is 0");
  }

  @Test
  void anEventThatComesAgainIsNotIdleBecauseOneTimeIs() {
    assertThat(
            desk.questioned(
                "events:\n  - {at: 2026Q1, every: 1 year, for: 1 quarter,"
                    + " set: {powers.USA.risk: 2}}\n"
                    + "  - {at: 2026Q1, for: 1 quarter, set: {powers.USA.risk: 3}}\n"))
        .isEmpty();
  }

  @Test
  void warnsOfALeverOfATieThatNothingOpens() {
    String lines = "  - {at: 2026Q1, set: {states.KAZ.added_friction.trade.USA: 0.1}}\n";
    String zero = "set: {ties.KAZ.trade.USA: 0, ties.KAZ.trade.ROW: %s}\n";
    List<String> open = desk.questioned("events:\n" + lines);
    assertThat(open).isEmpty();
    assertThat(
            desk.questioned(
                "switches: {entry: off}\n" + zero.formatted("0.4") + "events:\n" + lines))
        .anyMatch(line -> line.contains("ties.KAZ.trade.USA is 0, and nothing opens it"));
  }

  @Test
  void warnsOfTheTitleOfTheReference() {
    desk.write("parent.yaml", "title: One title\nextends: small\n");
    desk.write("child.yaml", "extends: parent\ntitle: One title\n");
    assertThat(desk.messages("child.yaml"))
        .containsExactly(
            "child.yaml:2:8: warning: the title is that of the reference \"parent\" too; charts"
                + " tell them apart by it");
  }

  @Test
  void missesAQuestionAndSourcesOnlyWhenAsked() {
    desk.write("bare.yaml", "title: A question\nextends: small\n");
    assertThat(desk.messages("bare.yaml")).isEmpty();
    assertThat(ScenarioReader.check(folder.resolve("bare.yaml").toString(), List.of()).faults())
        .extracting(Fault::what)
        .containsExactly(
            "there is no \"question\"; write what you want to know",
            "there are no \"sources\"; write where this comes from");
  }
}
