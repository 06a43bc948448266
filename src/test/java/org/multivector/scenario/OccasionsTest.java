package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.chance.Amount;
import org.multivector.text.BadInput;
import org.multivector.text.Wording;
import org.multivector.world.Condition;
import org.multivector.world.Condition.Relation;
import org.multivector.world.InputChange;
import org.multivector.world.Measure;
import org.multivector.world.Occasion;

/** Events that come again, by chance, or when something holds. */
class OccasionsTest {

  private static final String RISK = ", set: {powers.USA.risk: 2}";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
  }

  private List<InputChange> effects(String keys) throws BadInput {
    return desk.question("events:\n  - {" + keys + "}\n").plan().changes();
  }

  private Condition condition(String text) throws BadInput {
    return effects("when: '" + text + "'" + RISK)
        .get(0)
        .occasion()
        .flatMap(Occasion::condition)
        .orElseThrow();
  }

  @Test
  void aRepeatedEventIsTheSameEventAtEveryDate() throws BadInput {
    List<InputChange> once = new ArrayList<>();
    for (String date : List.of("2026Q1", "2027Q1", "2028Q1")) {
      once.addAll(effects("at: " + date + ", title: Again, for: 1 quarter" + RISK));
    }
    String again = "at: 2026Q1, every: 1 year, times: 3, title: Again, for: 1 quarter";
    assertThat(effects(again + RISK)).isEqualTo(once);
  }

  @ParameterizedTest
  @CsvSource({
    "'times: 2, for: 2 quarters', '5 7, 9 11'",
    "'until: 2027Q2, for: 2 quarters', '5 7, 9 10'",
    "'until: 2027Q1', '5 9'",
    "'for: 2 quarters', '5 7, 9 11, 13 15, 17 19'",
  })
  void aRepeatedEventEndsWhenItIsSaid(String keys, String ticks) throws BadInput {
    assertThat(effects("at: 2026Q1, every: 4 quarters, " + keys + RISK))
        .extracting(effect -> effect.from() + " " + effect.until())
        .containsExactly(ticks.split(", "));
  }

  @Test
  void everyTimeIsDecidedByItself() throws BadInput {
    assertThat(effects("at: 2026Q1, every: 1 year, times: 2, probability: 0.3, title: It" + RISK))
        .extracting(effect -> effect.occasion().map(Occasion::name))
        .containsExactly(Optional.of("It@2026Q1"), Optional.of("It@2027Q1"));
    assertThat(effects("at: 2026Q1, probability: uniform 0 1" + RISK).get(0).occasion())
        .map(Occasion::name)
        .hasValue("powers.USA.risk@2026Q1");
    assertThat(effects("at: 2026Q1, probability: 1" + RISK).get(0).occasion()).isEmpty();
  }

  @Test
  void readsConditionsOnMeasuresAndInputs() throws BadInput {
    Condition both = condition("leverage of RUS over KAZ >= .3 and powers.USA.risk<1 for 1 year");
    assertThat(both.quarters()).isEqualTo(4);
    Condition.Test first = both.tests().get(0);
    assertThat(first.measure()).hasValue(Measure.LEVERAGE);
    assertThat(first.members()).containsExactly(0, 0);
    assertThat(first.relation()).isEqualTo(Relation.AT_LEAST);
    assertThat(first.limit()).isEqualTo(new Amount.Fixed(0.3));
    assertThat(both.tests().get(1).measure()).isEmpty();
    assertThat(both.tests().get(1).relation()).isEqualTo(Relation.BELOW);
  }

  @Test
  void membersTellWhichMeasureIsMeant() throws BadInput {
    assertThat(condition("attention of USA > .1").tests().get(0).measure())
        .hasValue(Measure.ATTENTION);
    Condition.Test to = condition("attention of USA to KAZ > .1").tests().get(0);
    assertThat(to.measure()).hasValue(Measure.ATTENTION_TO);
    Condition.Test share = condition("share of RUS in trade of KAZ > .1").tests().get(0);
    assertThat(share).isEqualTo(condition("share of KAZ by RUS in trade > .1").tests().get(0));
    assertThat(condition("autonomy of REGION > .1").tests().get(0).measure())
        .hasValue(Measure.REGION_AUTONOMY);
  }

  @Test
  void aConditionHasOneHashHoweverItIsWritten() throws BadInput {
    String one = "events: [{when: leverage of KAZ on RUS>0.30 for 1 year" + RISK + "}]\n";
    String other = "events: [{when: leverage of RUS over KAZ > .3 for 4 quarters" + RISK + "}]\n";
    assertThat(desk.question(one).hash()).isEqualTo(desk.question(other).hash());
    assertThat(desk.question(one).hash()).isNotEqualTo(desk.question(one.replace('>', '<')).hash());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          at: 2026Q1, every: 4             | 4:25: error: not a length of time: "4"; allowed: 1 to 400 quarters, or years: 8 quarters, 2 years; did you mean "4 quarters"?
          at: 2026Q1, times: 3             | 4:18: error: "times" goes with "every", such as every: 4 quarters
          at: 2026Q1, every: 1 year, times: 0 | 4:40: error: not a number of times: "0"; allowed: 1 to 400
          at: 2026Q1, every: 1 year, until: 2026Q1 | 4:40: error: the event ends in 2026Q1, before it has acted; "until" must be later than "at"
          at: 2026Q1, again: true          | 4:18: error: "again" goes with "when"
          at: 2026Q1, probability: 1.5     | 4:31: error: a probability cannot be 1.5; allowed: 0 to 1
          at: 2026Q1, probability: odds    | 4:31: error: "odds" is neither a number nor a distribution; allowed: a number, uniform 0.5 2, or a formula over names under "uncertain"
          at: 2026Q1, when: autonomy of KAZ < 1 | 4:6: error: "at" does not go with "when"; write from, to for when it is looked at
          when: autonomy of KAZ < 1, every: 1 year | 4:33: error: "every" goes with "at"
          when: autonomy of KAZ < 1, until: 2027Q1 | 4:33: error: an event with "when" has no date on which it ends; write for
          when: autonomy of KAZ < 1, again: true | 4:40: error: what comes again must end: write how long it lasts, such as for: 4 quarters
          when: autonomy of KAZ < 1, again: yes, for: 1 year | 4:40: error: "again" is not "yes"; allowed: true, false
          when: autonomy of KAZ < 1, from: 2027Q1, to: 2026Q1 | 4:51: error: "to" is before "from"
          when: autonomy of KAZ < 1, from: 2060Q1 | 4:39: error: the event of 2060Q1 is outside the horizon; allowed: 2025Q1 to 2029Q4
          when: autonmy of KAZ < 1         | 4:12: error: unknown measure "autonmy"; allowed: MEASURES; did you mean "autonomy"?
          when: autonomy of KAS < 1        | 4:24: error: unknown member "KAS"; allowed: KAZ, UZB, REGION; did you mean "KAZ"?
          when: leverage of KAZ < 1        | 4:12: error: "leverage" is not measured of this; allowed: leverage of STATE with POWER
          when: cohesion of KAZ with KAZ < 1 | 4:12: error: "cohesion" is not measured of this; allowed: cohesion of STATE with OTHER_STATE, cohesion of REGION
          when: autonomy of < 1            | 4:21: error: who or what is missing after "of"
          when: autonomy of KAZ            | 4:12: error: no comparison; allowed: <, <=, >, >=
          when: autonomy of KAZ = 1        | 4:28: error: "=" does not fit here; allowed: <, <=, >, >=
          when: autonomy of KAZ <          | 4:28: error: a number is missing after the comparison
          when: autonomy of KAZ < low      | 4:30: error: "low" is neither a number nor a distribution; allowed: a number, uniform 0.5 2, or a formula over names under "uncertain"
          when: autonomy of KAZ < uniform 0 1 | 4:30: error: a distribution here; give it a name under "uncertain"
          when: autonomy of KAZ < 1 and    | 4:12: error: a measure or an address is missing; allowed: autonomy of KAZ < 0.6 for 4 quarters
          when: autonomy of KAZ < 1 for    | 4:35: error: not a length of time: ""; allowed: 1 to 400 quarters, or years: 8 quarters, 2 years
          when: powers.USS.risk < 1        | 4:19: error: unknown power "USS"; allowed: RUS, USA; did you mean "USA"?
          """)
  void refusesWhatItCannotRead(String keys, String message) {
    String measures = Wording.list(Measure.keys());
    assertThat(desk.questioned("events:\n  - {" + keys + RISK + "}\n"))
        .containsExactly("question.yaml:" + message.replace("MEASURES", measures));
  }

  @Test
  void whatMayHappenMayNotLeaveTheRange() {
    String changes = ", set: {states.KAZ.legitimacy: {add: 0.9}}}\n";
    assertThat(desk.questioned("events:\n  - {when: autonomy of KAZ < 1" + changes))
        .singleElement()
        .asString()
        .contains("out of range");
    assertThat(desk.questioned("events:\n  - {at: 2026Q1, probability: 0.1" + changes))
        .singleElement()
        .asString()
        .contains("out of range");
  }
}
