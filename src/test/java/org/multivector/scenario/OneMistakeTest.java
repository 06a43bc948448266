package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake is one line, that says what to write. */
class OneMistakeTest {

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "uncertain:~x: uniform 0.1 0.3~y: 1~set: {powers.USA.attention: x * y}"
            + "| 4:1: error: \"x\" stands beside \"uncertain\", not under it; indent it further",
        "set:~powers.USA.attention: 0.3"
            + "| 4:1: error: \"powers.USA.attention\" stands beside \"set\", not under it;"
            + " indent it further",
        "events:~at: 2026Q1~set: {powers.USA.attention: 0.3}"
            + "| 4:1: error: \"at\" stands beside \"events\", not under it; indent it further",
        "events:~- at: 2026Q1~  set:~    powers.USA.attention:~    times: 2"
            + "| 7:5: error: \"times\" stands beside \"powers.USA.attention\", not under it;"
            + " indent it further",
        "add:~states:~  MNG: {name: Mongolia, like: KGZ}~set: {states.KGZ.cohesion.MNG: 0.3}"
            + "| 4:1: error: \"states\" stands beside \"add\", not under it; indent it further",
        "add:~  powers:~  JPN: {name: Japan, like: IND}"
            + "| 5:3: error: \"JPN\" stands beside \"powers\", not under it; indent it further",
      })
  void aGroupThatIsNotIndented(String text, String message) {
    desk.assertTold(text.replace('~', '\n'), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "set: powers.USA.attention: 0.3"
            + "| 3:6: error: an address and its number need braces here, or a line of their own"
            + " below",
        "uncertain: {a: uniform [0.1, 0.3]}~set: {powers.USA.attention: a}"
            + "| 3:16: error: a distribution is its word and its numbers, with spaces between;"
            + " write uniform 0.1 0.3",
        "set: {ties.KAZ.RUS.trade: 0.269}"
            + "| 3:7: error: the parts of an address stand in another order;"
            + " did you mean \"ties.KAZ.trade.RUS\"?",
        "set: {states.growth.KAZ: 0.05}"
            + "| 3:7: error: the parts of an address stand in another order;"
            + " did you mean \"states.KAZ.growth\"?",
        "set: {powers.USA.conditionality: yes}"
            + "| 3:34: error: \"yes\" is not a number; write 1 for yes and 0 for no",
        "add:~  powers:~    JPN: {name: Japan, like: IND}~    KOR: {name: Korea, like: JPN}"
            + "| 6:30: error: \"JPN\" is added here too; be like somebody who was there",
        "add:~  powers:~    JPN: {title: Japan, like: IND}"
            + "| 5:11: error: unknown key \"title\"; allowed: name, like",
      })
  void aValueThatIsNone(String text, String message) {
    desk.assertTold(text.replace('~', '\n'), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "uncertain: {Half: 0.5}~set: {powers.USA.attention: half, powers.CHN.attention: 1 - half}"
            + "| 3:13: error: not a name: \"Half\"; allowed: a small letter, then small letters,"
            + " digits and _, and no word of a distribution; did you mean \"half\"?",
        "events:~  - - at: 2026Q1~      set: {powers.USA.attention: 0.3}"
            + "| 4:5: error: a dash too many; an item begins with one \"- \"",
        "events:~  - - at: 2026Q1~    set: {powers.USA.attention: 0.3}"
            + "| 4:5: error: a dash too many; an item begins with one \"- \"",
        "events:~  - at: 2026Q1~    set:~      powers:~        USA:~          attention: 0.3"
            + "| 6:7: error: \"powers\" is no whole address; write it as one key, such as"
            + " powers.USA.attention",
        "events:~  - at: 2026Q1~    set: {powers.USA: {attention: 0.3, risk: 2}}"
            + "| 5:11: error: \"powers.USA\" is no whole address; write it as one key, such as"
            + " powers.USA.attention",
        "events:~  - at: 2026Q1~    set: {parameters: {voice: 0.3}}"
            + "| 5:11: error: \"parameters\" is no whole address; write it as one key, such as"
            + " parameters.voice",
        "events:~  - when: autonomy of KAZ == 0.5~    set: {powers.USA.risk: 2}"
            + "| 4:27: error: \"==\" does not fit here; allowed: <, <=, >, >=",
        "events:~  - when: autonomy of KAZ != 0.5~    set: {powers.USA.risk: 2}"
            + "| 4:27: error: \"!=\" does not fit here; allowed: <, <=, >, >=",
        "set: {powers.USA.risk: 1e-400}"
            + "| 3:24: error: \"1e-400\" is too large or too small; allowed: 0 and sizes from"
            + " 1e-100 to 1e100",
        "set: {powers.USA.risk: 2 + 1e-400}| 3:28: error: \"1e-400\" is too large or too small;"
            + " allowed: numbers, names under \"uncertain\", + - * / ( )",
      })
  void oneSlip(String text, String message) {
    desk.assertTold(text.replace('~', '\n') + "\n", message);
  }

  @Test
  void aZeroIsOneHoweverItIsWritten() {
    desk.assertTold("set: {powers.USA.risk: 0.00e-400}\n");
  }

  @Test
  void twoSlipsInOneEntry() {
    String lines =
        """
        switches: {tast: of}
        events:
          - at: 2026Q1
            set: {powers.USA.atention: {tims: 2}}
        """;
    List<String> starts =
        List.of(
            "3:12: error: unknown switch \"tast\"",
            "3:18: error: a switch is on, off or frozen, not \"of\"",
            "6:22: error: unknown variable \"atention\"",
            "6:33: error: unknown key \"tims\"");
    List<String> told = desk.write("file.yaml", Desk.HEAD + lines).messages("file.yaml");
    assertThat(told).hasSameSizeAs(starts);
    for (int n = 0; n < starts.size(); n++) {
      assertThat(told.get(n)).startsWith("file.yaml:" + starts.get(n));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "uniform(0.1, 0.3)| uniform 0.1 0.3",
        "uniform(0.1,0.3)| uniform 0.1 0.3",
        "Uniform 0.1, 0.3| uniform 0.1 0.3",
        "uniform 0,1 0,3| uniform 0.1 0.3",
        "uniform 0.1-0.3| uniform 0.1 0.3",
        "uniform 0.1 to 0.3| uniform 0.1 0.3",
        "triangular(0.1, 0.2, 0.3)| triangular 0.1 0.2 0.3",
        "normal mean 0.3 sd 0.001| normal 0.3 0.001",
        "uniform 0.1 - 0.3| uniform 0.1 0.3",
        "uniform 0.1..0.3| uniform 0.1 0.3",
        "uniform .1 ... 0.3| uniform .1 0.3",
        "normal 0.3 +- 0.001| normal 0.3 0.001",
        "normal 0.3 +/- 0.001| normal 0.3 0.001",
        "triangular 0.1-0.2-0.3| triangular 0.1 0.2 0.3",
        "triangular 0.1 - 0.2 - 0.3| triangular 0.1 0.2 0.3",
        "choice(.1, 2e-1)| choice .1 2e-1",
      })
  void aDistributionThatIsWrittenAsAFunction(String text, String meant) {
    String what = " error: a distribution is its word and its numbers, with spaces between; write ";
    desk.assertTold("set: {powers.USA.attention: " + text + "}\n", "3:29:" + what + meant);
    desk.assertTold("set:\n  powers.USA.attention: " + text + "\n", "4:25:" + what + meant);
    desk.assertTold(
        "uncertain: {x: " + text + ", y: 1}\nset: {powers.USA.attention: x * y}\n",
        "3:16:" + what + meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "0,5| \"0,5\" has a decimal comma; write 0.5",
        "0,5 * 2| \"0,5\" has a decimal comma; write 0.5",
        "1.000,5| \"1.000,5\" parts thousands; write 1000.5",
        "max(0.1, 0.3)| there is no function \"max\"",
        "uniform 0.3 - 0.1| a distribution is its word and its numbers, with spaces between, from"
            + " the lowest to the highest; write uniform 0.1 0.3",
        "uniform 0.1 0.3 - 1| a distribution is no part of a formula; give it a name under"
            + " \"uncertain\" and use that",
        "unifrom 0.1 - 0.3| unknown distribution \"unifrom\"; allowed: uniform, normal,"
            + " triangular, beta, lognormal, loguniform, choice; did you mean \"uniform\"?",
        "2 * uniform 0.1 0.3| a distribution is no part of a formula; give it a name under"
            + " \"uncertain\" and use that",
        "uniform 0.1 0.3 * 2| a distribution is no part of a formula; give it a name under"
            + " \"uncertain\" and use that",
      })
  void aNumberWithACommaOrACalculation(String text, String what) {
    for (String set : List.of("set: {powers.USA.risk: %s}\n", "set:\n  powers.USA.risk: %s\n")) {
      assertThat(
              desk.write("file.yaml", Desk.HEAD + String.format(set, text)).messages("file.yaml"))
          .as(set)
          .singleElement()
          .asString()
          .contains("error: " + what);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "set: {powers.USA,attention: 0.3}| 3:7| powers.USA.attention",
        "set: {ties.KAZ,trade,RUS: 0.3, powers.USA.risk: 2}| 3:7| ties.KAZ.trade.RUS",
        "set: {powers, USA, attention: 0.3}| 3:7| powers.USA.attention",
        "set: {powers/USA/attention: 0.3}| 3:7| powers.USA.attention",
        "set: {powers.USA .attention: 0.3}| 3:7| powers.USA.attention",
      })
  void anAddressWithoutPoints(String text, String at, String meant) {
    String what = ": error: the parts of an address stand with points between them; did you mean";
    desk.assertTold(text, at + what + " \"" + meant + "\"?");
  }

  @Test
  void aTextWithACommaInBraces() {
    String quotes = " error: a text with a comma needs quotes here";
    desk.assertTold(
        """
        events:
          - {at: 2026Q1, title: Russia, China and Iran, set: {powers.USA.risk: 2}}
          - {title: Of 2026, 2027, at: 2026Q2, set: {powers.USA.risk: 3}}
        """,
        "4:25:" + quotes,
        "5:13:" + quotes);
    desk.assertTold(
        "switches: {voice: off, deals}\n",
        "3:24: error: \"deals\" has no value; write a text or a number");
    desk.assertTold(
        "horizon: {from: 2025Q1, 2030Q4}\n",
        "3:25: error: unknown key \"2030Q4\"; allowed: from, to");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "choice| ``",
        "beta| ``",
        "us interest| ; did you mean \"us_interest\"?",
        "US| ; did you mean \"us\"?",
        "us-share| ; did you mean \"us_share\"?",
        "2nd| ``",
      })
  void aNameThatIsNone(String name, String meant) {
    desk.assertTold(
        "uncertain:\n  "
            + name
            + ": uniform 0.1 0.2\nset: {powers.USA.attention: 1 - "
            + name
            + ", powers.CHN.attention: "
            + name
            + "}\n",
        "4:3: error: not a name: \""
            + name
            + "\"; allowed: a small letter, then small letters,"
            + " digits and _, and no word of a distribution"
            + meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "states.KGZ.dispute.TJK| \"border_dispute\" or \"water_dispute\"",
        "states.KGZ.income| \"export_income\" or \"remittance_income\" or \"reexport_income\"",
        "parameters.belief| \"cut_belief\" or \"belief_speed\" or \"belief_hearsay\"",
      })
  void aNameThatIsPartOfSeveral(String address, String meant) {
    assertThat(
            desk.write("file.yaml", Desk.HEAD + "set: {" + address + ": 0.3}\n")
                .messages("file.yaml"))
        .singleElement()
        .asString()
        .endsWith("; did you mean " + meant + "?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "events:~  - at: 2026Q1~    set:~      - powers.USA.risk: 2"
            + "| 6:7: error: \"set\" must be a group of keys, not a list; leave the dashes out",
        "uncertain:~  - a: uniform 1 2~set: {powers.USA.risk: a}"
            + "| 4:3: error: \"uncertain\" must be a group of keys, not a list; leave the dashes out",
        "uncertain: {a: [1, 2]}~set: {powers.USA.risk: a}"
            + "| 3:16: error: \"a\" must be a text or a number, not a list;"
            + " a range is written uniform 1 2",
        "remove: IRN"
            + "| 3:9: error: \"remove\" must be a list, not the text \"IRN\"; write [IRN]",
        "set:~  powers.USA.risk 2"
            + "| 4:3: error: \"set\" must be a group of keys, not the text \"powers.USA.risk 2\";"
            + " a colon is missing after \"powers.USA.risk\"",
        "add: {states: {AFG: Afghanistan}}"
            + "| 3:21: error: \"AFG\" must be a group of keys; write {name: Afghanistan,"
            + " like: whose figures it has}",
        "add: {corridors: {wakhan: {name: Wakhan, cargo: freight, legs: [TJK, AFG, CHN]}}}"
            + "| 3:64: error: legs are groups of keys, such as {from: KAZ, to: RUS, by: RUS}",
      })
  void aValueOfAnotherKind(String text, String message) {
    desk.assertTold(text.replace('~', '\n') + "\n", message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2026Q1: {powers.USA.risk: 2}"
            + "| 4:5: error: a date stands behind \"at\", and what changes then under \"set\"",
        "at: 2026Q1~  - set: {powers.USA.risk: 2}"
            + "| 5:5: error: this \"- \" begins another event; leave it out, and align the line with"
            + " those above",
        "{at: 2026Q1, set: {states.KAZ.autonomy: 0.5}}"
            + "| 4:35: error: \"autonomy\" is what the model makes of it, not what is set;"
            + " a condition names it as autonomy of KAZ",
        "{when: not autonomy of KAZ < 0.5, set: {powers.USA.risk: 2}}"
            + "| 4:12: error: a condition has no \"not\"; turn the comparison round;"
            + " allowed: autonomy of KAZ < 0.6 for 4 quarters",
      })
  void anEvent(String text, String message) {
    desk.assertTold("events:\n  - " + text.replace('~', '\n') + "\n", message);
  }

  @Test
  void theFiguresThatANewcomerLacks() {
    desk.assertTold(
        "add: {states: {AFG: {name: Afghanistan}}}\n"
            + "set: {states.AFG.gdp: 17, states.AFG.access.RUS: 0.3, states.AFG.cohesion.KAZ: 0.2,"
            + " states.AFG.cohesion.UZB: 0.2, states.AFG.cohesion.TKM: 0.2,"
            + " states.AFG.cohesion.KGZ: 0.2}\n",
        "3:16: error: figures are missing for states.AFG.growth, states.AFG.growth_sd,"
            + " states.AFG.legitimacy, states.AFG.weight.DOMAIN, states.AFG.access.POWER (8),"
            + " states.AFG.cohesion.TJK, powers.POWER.focus.AFG, ties.AFG.DOMAIN.PARTNER;"
            + " write them under \"set\", or like: whose figures to take");
  }

  @Test
  void aStartThatMoves() {
    String figures = ", and the figures do not: they are those of the end of 2024Q4";
    desk.assertTold(
        "horizon: {from: 2020Q1}\n",
        "3:17: warning: the start moves from 2025Q1 to 2020Q1" + figures);
    desk.assertTold("horizon: {from: 2025Q1, to: 2030Q4}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "autonomy of KAZ < 0.5 for 4 quarters and attention of USA > 0.1"
            + "| 4:48: error: \"for\" stands once, behind all that \"and\" joins",
        "autonomy of KAZ < autonomy of UZB"
            + "| 4:29: error: a measure is compared with a number, not with another measure;"
            + " allowed: a number, or a formula over names under \"uncertain\"",
        "autonomy of KAZ < 0.5 during 4 quarters"
            + "| 4:33: error: \"during\" does not fit in a formula here;"
            + " allowed: numbers, names under \"uncertain\", + - * / ( )",
      })
  void aCondition(String when, String message) {
    desk.assertTold("events:\n  - when: " + when + "\n    set: {powers.USA.risk: 2}\n", message);
  }

  @Test
  void anEventThatSaysNeitherWhenNorWhat() {
    desk.assertTold(
        "events:\n  - title: Nothing\n",
        "4:5: error: \"at\" is missing; write at: 2026Q1, or when: autonomy of KAZ < 0.6",
        "4:5: error: \"set\" is missing; write what the event changes");
  }

  @Test
  void keysThatNobodyKnowsStandForThoseThatAreMissing() {
    String allowed =
        "; allowed: at, every, times, when, from, to, again, title, switch, probability,"
            + " ramp, for, until, set";
    desk.assertTold(
        "events:\n  - moment: 2026Q1\n    change: {powers.USA.risk: 2}\n",
        "4:5: error: unknown key \"moment\"" + allowed,
        "5:5: error: unknown key \"change\"" + allowed);
  }

  @Test
  void aClaimThatIsBothTestedAndNot() {
    desk.assertTold(
        """
        expect:
          - id: a
            claim: C
            source: zhiyenbayev-2024
            metric: autonomy
            of: KAZ
            class: definition
            reason: It says what the word means
        """,
        "7:5: error: what has a \"class\" is not tested, so nothing is said by metric, of;"
            + " leave these out, or \"class\"");
  }

  @Test
  void aComparisonWithAMistypedKey() {
    String line =
        desk.write(
                "file.yaml",
                Desk.HEAD
                    + """
                    expect:
                      - id: a
                        claim: C
                        source: zhiyenbayev-2024
                        metric: autonomy
                        of: KAZ
                        direction: lower
                        than: {scenaro: us-draws-down}
                        mechanism: deals
                        coefficient: none
                    """)
            .messages("file.yaml")
            .get(0);
    assertThat(line)
        .startsWith("file.yaml:10:12: error: unknown key \"scenaro\"")
        .endsWith("did you mean \"scenario\"?");
  }

  @Test
  void anInstitutionWithoutATaskChangesNothing() {
    String add =
        "add:\n  institutions:\n    union: {name: U, leader: TUR, domains: [trade], issues: []";
    desk.assertTold(
        add + "}\nset: {institutions.union.depth: 0.4}\n",
        "5:5: warning: \"union\" does nothing for its members; set its benefit, friction,"
            + " binding, forum or voice, or say like: whose to take");
    desk.assertTold(add + ", neutral: true}\nset: {institutions.union.depth: 0.4}\n");
    desk.assertTold(
        add + "}\nset: {institutions.union.depth: 0.4, institutions.union.voice: 0.5}\n");
  }
}
