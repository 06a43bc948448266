package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake is one line, that says what to write. */
class OneMistakeTest {

  private static final String HEAD = "title: x\nextends: baseline\n";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
  }

  private void assertTold(String text, String... messages) {
    String[] told = messages.clone();
    for (int n = 0; n < told.length; n++) {
      told[n] = "file.yaml:" + told[n];
    }
    assertThat(desk.write("file.yaml", HEAD + text).messages("file.yaml")).containsExactly(told);
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
      })
  void aGroupThatIsNotIndented(String text, String message) {
    assertTold(text.replace('~', '\n'), message);
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
            + "| 3:16: error: a distribution is written without brackets and commas,"
            + " such as uniform 0.5 2",
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
    assertTold(text.replace('~', '\n'), message);
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
    assertTold("events:\n  - when: " + when + "\n    set: {powers.USA.risk: 2}\n", message);
  }

  @Test
  void anEventThatSaysNeitherWhenNorWhat() {
    assertTold(
        "events:\n  - title: Nothing\n",
        "4:5: error: \"at\" is missing; write at: 2026Q1, or when: autonomy of KAZ < 0.6",
        "4:5: error: \"set\" is missing; write what the event changes");
  }

  @Test
  void keysThatNobodyKnowsStandForThoseThatAreMissing() {
    String allowed =
        "; allowed: at, every, times, when, from, to, again, title, switch, probability,"
            + " ramp, for, until, set";
    assertTold(
        "events:\n  - date: 2026Q1\n    change: {powers.USA.risk: 2}\n",
        "4:5: error: unknown key \"date\"" + allowed,
        "5:5: error: unknown key \"change\"" + allowed);
  }

  @Test
  void aClaimThatIsBothTestedAndNot() {
    assertTold(
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
                HEAD
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
    assertTold(
        add + "}\nset: {institutions.union.depth: 0.4}\n",
        "5:5: warning: \"union\" does nothing for its members; set its benefit, friction,"
            + " binding, forum or voice, or say like: whose to take");
    assertTold(add + ", neutral: true}\nset: {institutions.union.depth: 0.4}\n");
    assertTold(add + "}\nset: {institutions.union.depth: 0.4, institutions.union.voice: 0.5}\n");
  }
}
