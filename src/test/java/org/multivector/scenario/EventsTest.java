package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.text.BadInput;
import org.multivector.world.InputChange;
import org.multivector.world.InputChange.Operation;

/** Events: when, how long, how much. */
class EventsTest {

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
  }

  private List<String> event(String keys) {
    return desk.questioned("events:\n  - {" + keys + "}\n");
  }

  private InputChange effect(String keys) throws BadInput {
    return desk.question("events:\n  - {" + keys + "}\n").plan().changes().get(0);
  }

  @Test
  void compilesIntoEffects() throws BadInput {
    InputChange effect =
        effect("at: 2026Q1, ramp: 2 years, set: {powers.USA.attention: {times: 0.5}}");
    assertThat(effect.operation()).isEqualTo(Operation.TIMES);
    assertThat(effect.amount().value(0.5, new double[0])).isEqualTo(0.5);
    assertThat(effect.key()).isEqualTo("powers.USA.attention@2026Q1:times");
    assertThat(effect.from()).isEqualTo(5);
    assertThat(effect.ramp()).isEqualTo(8);
    assertThat(effect.until()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void setsByDefaultAndAtOnce() throws BadInput {
    InputChange effect = effect("at: 2025Q1, set: {powers.USA.attention: 0.1}");
    assertThat(effect.operation()).isEqualTo(Operation.SET);
    assertThat(effect.strength(1)).isEqualTo(1);
    assertThat(effect("at: 2025Q1, set: {powers.USA.stake: {add: 1}}").operation())
        .isEqualTo(Operation.ADD);
    assertThat(effect("at: 2025Q1, set: {powers.USA.stake: {set: 1}}").operation())
        .isEqualTo(Operation.SET);
  }

  @ParameterizedTest
  @CsvSource({
    "for: 3 quarters, 8",
    "for: 1 quarter, 6",
    "for: 1 year, 9",
    "until: 2026Q4, 8",
  })
  void lastsAsLongAsItSays(String length, int until) throws BadInput {
    assertThat(effect("at: 2026Q1, " + length + ", set: {powers.USA.risk: 2}").until())
        .isEqualTo(until);
  }

  @Test
  void givesEachChangeItsOwnKeyForDraws() throws BadInput {
    String event = "  - {at: 2026Q1, set: {powers.USA.risk: 2}}\n";
    assertThat(desk.question("events:\n" + event + event).plan().changes())
        .extracting(InputChange::key)
        .containsExactly("powers.USA.risk@2026Q1:set", "powers.USA.risk@2026Q1:set#2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          set: {powers.USA.risk: 2}                | 4:5: error: "at" is missing; write at: 2026Q1, or when: autonomy of KAZ < 0.6
          at: 2026Q1                               | 4:5: error: "set" is missing; write what the event changes
          at: 2026Q1, set: {}                      | 4:23: error: the event changes nothing
          at: 2026Q1, set: {powers.USA.risk: {times: 1, add: 2}} | 4:41: error: write exactly one operation; allowed: set, times, add
          at: 2026Q1, set: {powers.USA.risk: {tims: 2}} | 4:42: error: unknown key "tims"; allowed: set, times, add; did you mean "times"?
          at: 2026Q1, set: {powers.USA.risk: [2]}  | 4:41: error: "powers.USA.risk" must be a text or a number, not a list
          when: {autonomy of KAZ: 0.5}, set: {powers.USA.risk: 2} | 4:12: error: "when" must be a condition such as autonomy of KAZ < 0.6 for 4 quarters, not a group of keys
          when:, set: {powers.USA.risk: 2}         | 4:6: error: "when" has no value; write a condition such as autonomy of KAZ < 0.6 for 4 quarters
          at: 2026Q1, set: {powers.USA.gdp: 1}     | 4:24: error: "powers.USA.gdp" is a start value that no event can change; write it under "set" of the file itself
          at: 2026Q1, set: {ties.KAZ.trade.RUS: 0} | 4:24: error: "ties.KAZ.trade.RUS" is a start value that no event can change; write it under "set" of the file itself
          at: 2026Q1, until: 2026Q1, set: {powers.USA.risk: 2} | 4:25: error: the event ends in 2026Q1, before it has acted; "until" must be later than "at"
          at: 2026Q1, until: 2025Q4, set: {powers.USA.risk: 2} | 4:25: error: the event ends in 2025Q4, before it has acted; "until" must be later than "at"
          at: 2026Q1, for: 1 year, until: 2027Q1, set: {powers.USA.risk: 2} | 4:31: error: an event has either "for" or "until", not both
          at: 2026Q1, ramp: 8, set: {powers.USA.risk: 2} | 4:24: error: not a length of time: "8"; allowed: 1 to 400 quarters, or years: 8 quarters, 2 years; did you mean "8 quarters"?
          at: 2026Q1, ramp: 0 quarters, set: {powers.USA.risk: 2} | 4:24: error: not a length of time: "0 quarters"; allowed: 1 to 400 quarters, or years: 8 quarters, 2 years
          at: 2026Q1, ramp: -1 quarters, set: {powers.USA.risk: 2} | 4:24: error: not a length of time: "-1 quarters"; allowed: 1 to 400 quarters, or years: 8 quarters, 2 years
          at: 2026Q1, for: 401 quarters, set: {powers.USA.risk: 2} | 4:23: error: not a length of time: "401 quarters"; allowed: 1 to 400 quarters, or years: 8 quarters, 2 years
          at: 2026Q1, for: 101 years, set: {powers.USA.risk: 2} | 4:23: error: not a length of time: "101 years"; allowed: 1 to 400 quarters, or years: 8 quarters, 2 years
          at: 2026Q1, for: 3 months, set: {powers.USA.risk: 2} | 4:23: error: not a length of time: "3 months"; allowed: 1 to 400 quarters, or years: 8 quarters, 2 years; did you mean "1 quarter"?
          at: 2026Q1, fro: 1 year, set: {powers.USA.risk: 2} | 4:18: error: unknown key "fro"; allowed: at, every, times, when, from, to, again, title, switch, probability, ramp, for, until, set; did you mean "from"?
          at: 2026Q1, set: {powers.RUS.rivalry.USA: 1, powers.USA.rivalry.RUS: 0} | 4:51: error: the event changes the same pair already
          at: 2026Q1, set: {powers.USA.risk: {times: 1}} | 4:49: warning: this changes nothing
          at: 2026Q1, set: {powers.USA.stake: {add: 0}} | 4:48: warning: this changes nothing
          at: 2026Q1, ramp: 4 quarters, for: 1 quarter, set: {powers.USA.risk: 2} | 4:24: warning: the event ends before it has built up
          """)
  void saysWhatIsWrongWithAnEvent(String keys, String message) {
    assertThat(event(keys)).containsExactly("question.yaml:" + message);
  }

  @Test
  void refusesEventsThatAreNoGroupsOfKeys() {
    assertThat(desk.questioned("events:\n  - 3\n  - [a]\n"))
        .containsExactly(
            "question.yaml:4:5: error: an event must be a group of keys, not the text \"3\"",
            "question.yaml:5:5: error: an event must be a group of keys, not a list");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          powers.USA.capacity.security: 1.2          | 4:54: error: powers.USA.capacity.security can be 1.2 in 2026Q1, out of range; allowed: 0 to 1
          powers.USA.capacity.security: {add: 0.4}   | 4:60: error: powers.USA.capacity.security can be 1.1 in 2026Q1, out of range; allowed: 0 to 1
          powers.USA.capacity.security: {times: uniform 0.5 2} | 4:62: error: powers.USA.capacity.security can be 0.35 to 1.4 in 2026Q1, out of range; allowed: 0 to 1
          powers.USA.capacity.security: {times: -1}  | 4:62: error: powers.USA.capacity.security can be -0.7 in 2026Q1, out of range; allowed: 0 to 1
          states.KAZ.legitimacy: {add: 0.25}         | 4:53: error: states.KAZ.legitimacy can be 0.65 to 1.05 in 2026Q1, out of range; allowed: 0 to 1
          powers.USA.attention: 1.1                  | 4:46: error: attention can be 1.1, out of range; allowed: 0 to 0.99
          powers.USA.attention: {times: -1}          | 4:54: error: attention cannot be multiplied by less than 0; allowed: 0 or more
          powers.USA.attention: {add: 0.1}           | 4:52: error: attention cannot be added to: it moves by itself; allowed: set, times
          """)
  void refusesWhatCanLeaveTheRangeOfAnInput(String change, String message) {
    assertThat(event("at: 2026Q1, set: {" + change + "}"))
        .containsExactly("question.yaml:" + message);
  }

  @Test
  void multipliesAttentionAsOftenAsOneLikes() throws BadInput {
    assertThat(effect("at: 2026Q1, set: {powers.RUS.attention: {times: 30}}").from()).isEqualTo(5);
  }

  @Test
  void followsARampToTheQuarterInWhichItLeavesTheRange() {
    assertThat(event("at: 2026Q1, ramp: 4 quarters, set: {powers.USA.capacity.trade: {add: 0.4}}"))
        .containsExactly(
            "question.yaml:4:75: error: powers.USA.capacity.trade can be 1.1 in 2026Q4, out of"
                + " range; allowed: 0 to 1");
  }

  @Test
  void addsUpEventsThatOverlapAndOnlyThose() throws BadInput {
    String first = "  - {at: 2026Q1, for: 1 year, set: {powers.USA.capacity.trade: {add: 0.2}}}\n";
    String later = "  - {at: 2027Q1, set: {powers.USA.capacity.trade: {add: 0.2}}}\n";
    assertThat(desk.question("events:\n" + first + later).plan().changes()).hasSize(2);
    assertThat(desk.questioned("events:\n" + first + later.replace("2027Q1", "2026Q4")))
        .containsExactly(
            "question.yaml:5:57: error: powers.USA.capacity.trade can be 1.1 in 2026Q4, out of"
                + " range; allowed: 0 to 1");
  }

  @Test
  void marksTitledEventsByDate() throws BadInput {
    Scenario scenario =
        desk.question(
            "events:\n  - {at: 2027Q1, title: Later, set: {powers.USA.risk: 2}}\n"
                + "  - {at: 2026Q1, title: Sooner, set: {powers.USA.risk: 2}}\n"
                + "  - {at: 2026Q2, set: {powers.USA.risk: 2}}\n");
    assertThat(scenario.markers())
        .containsExactly(new Marker("2026Q1", "Sooner"), new Marker("2027Q1", "Later"));
  }

  @Test
  void marksLastWhatWaitsForACondition() throws BadInput {
    Scenario scenario =
        desk.question(
            "events:\n  - {when: leverage of RUS over KAZ > 0.1 and powers.USA.risk < 0.6,"
                + " title: It asks, probability: 0.5, set: {powers.USA.risk: 2}}\n"
                + "  - {at: 2026Q1, title: Sooner, set: {powers.USA.risk: 2}}\n");
    assertThat(scenario.markers())
        .containsExactly(
            new Marker("2026Q1", "Sooner"),
            new Marker(
                "",
                "It asks (when leverage of Russia over Kazakhstan > 0.1 and powers.USA.risk < 0.6)"
                    + " (probability 0.5)",
                "It asks",
                "leverage of RUS over KAZ > 0.1 and powers.USA.risk < 0.6",
                "0.5"));
  }
}
