package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One reading tells every fault of a file, and none that only follows from another. */
class EveryFaultTest {

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
  }

  private void tells(String lines, String... beginnings) {
    starts(desk.questioned(lines), "question.yaml:", beginnings);
  }

  private static void starts(List<String> found, String file, String... beginnings) {
    assertThat(found).as(String.join("\n", found)).hasSameSizeAs(beginnings);
    for (int n = 0; n < beginnings.length; n++) {
      assertThat(found.get(n)).startsWith(file + beginnings[n]);
    }
  }

  @Test
  void aBadDateHidesNothingElseOfItsEvent() {
    tells(
        """
        events:
          - at: 2026Q5
            until: 2028Q9
            ramp: 8 quaters
            set:
              powers.USB.atention: {times: 0.5}
              states.KAZ.legitimacy: 1.4
        """,
        "4:9: error: not a quarter: \"2026Q5\"",
        "5:12: error: not a quarter: \"2028Q9\"",
        "6:11: error: not a length of time: \"8 quaters\"",
        "8:14: error: unknown power \"USB\"",
        "8:18: error: unknown variable \"atention\"",
        "9:30: error: states.KAZ.legitimacy can be 1.4 in 2025Q1, out of range");
  }

  @Test
  void aGroupUnderAMistypedKeyIsReadAsWhatWasMeant() {
    tells(
        "evnts:\n  - {at: 2026Q5, set: {powers.UAS.attention: 0.2}}\n",
        "3:1: error: unknown key \"evnts\"",
        "4:10: error: not a quarter",
        "4:31: error: unknown power \"UAS\"");
  }

  @Test
  void theRestIsReadWithTheParentThatWasProbablyMeant() {
    desk.write("mine.yaml", "title: a\nextends: smal\nset: {states.KAX.gdp: 1}\n");
    starts(
        desk.messages("mine.yaml"),
        "mine.yaml:",
        "2:10: error: there is no scenario \"smal\" to extend",
        "3:14: error: unknown state \"KAX\"");
  }

  @Test
  void whatUsesAQuantityThatIsAtFaultIsNotAtFault() {
    tells(
        "uncertain: {a: unform 1 2, b: c, c: uniform 0 1, Big: 1}\n"
            + "set: {states.KAZ.growth: a, powers.USA.growth: Big * 0.01}\n",
        "3:16: error: unknown distribution \"unform\"",
        "3:31: error: \"c\" is not known yet; a quantity can name those that stand above it",
        "3:50: error: not a name: \"Big\"");
  }

  @Test
  void anUnknownModelHidesNothingAndMakesNothingMissing() {
    tells(
        """
        add: {powers: {CHN: {name: China, like: RUSIA}}}
        remove: [UAS]
        set: {powers.CHN.atention: 0.2, ties.KAX.trade.CHN: 0.1}
        """,
        "3:41: error: unknown power \"RUSIA\"",
        "4:10: error: unknown state, power, corridor or institution \"UAS\"",
        "5:18: error: unknown variable \"atention\"",
        "5:38: error: unknown state \"KAX\"");
  }

  @Test
  void figuresOfWhoHasNoReadableIdAreNotMissing() {
    tells("add: {states: {'': {name: Mongolia, like: KAZ}}}\n", "3:16: error: not an id: \"\"");
    tells(
        "add: {states: [MNG]}\nset: {states.MNG.gdp: 1}\n",
        "3:15: error: \"states\" must be a group of keys, not a list");
  }

  @Test
  void sharesOfANewcomerThatNobodySetAreMissingFigures() {
    assertThat(desk.questioned("add: {states: {MNG: {name: Mongolia}}}\n"))
        .singleElement()
        .asString()
        .startsWith("question.yaml:3:16: error: figures are missing for states.MNG.gdp, ");
  }

  @Test
  void anAmountThatLeavesItsRangeAgainAndAgainIsToldOnce() {
    tells(
        "events:\n  - {at: 2025Q1, every: 1 quarters, set: {states.KAZ.legitimacy: {add: 0.3}}}\n",
        "4:72: error: states.KAZ.legitimacy can be ");
  }

  @Test
  void aRowThatCannotBeReadHidesNoOther() {
    desk.edit("access.csv", "assumption,\nKAZ,USA", "assumption,near, and known\nKAZ,USA")
        .edit("cohesion.csv", "index", "indx");
    assertThat(desk.questioned(""))
        .hasSize(2)
        .anyMatch(line -> line.contains("access.csv:2:11: error: the row has more fields"))
        .anyMatch(line -> line.contains("cohesion.csv:2:") && line.contains("not \"indx\""));
  }

  @Test
  void allThatIsWrongWithAClaimIsTold() {
    tells(
        """
        sources: [{own: Me}]
        expect:
          - {id: A, claim: x, source: owm, metric: autonomy, of: KAZ, direction: lowr,
             mechanism: growt, coefficient: parameters.voce}
        """,
        "5:31: error: unknown source \"owm\"",
        "5:74: error: unknown direction \"lowr\"",
        "6:17: error: unknown mechanism \"growt\"",
        "6:48: error: unknown variable \"voce\"");
  }
}
