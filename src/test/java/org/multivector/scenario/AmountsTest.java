package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.chance.Amount;
import org.multivector.text.BadInput;

/** Numbers, distributions and formulas, wherever a number may stand. */
class AmountsTest {

  private static final String ALLOWED = "numbers, names under \"uncertain\", + - * / ( )";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
  }

  private Amount risk(String lines) throws BadInput {
    Scenario scenario = desk.question(lines);
    int place = scenario.plan().layout().find("powers.USA.risk").orElseThrow();
    return scenario.plan().amounts()[place];
  }

  @ParameterizedTest
  @CsvSource({
    "010, 10",
    "+1.5, 1.5",
    ".5, 0.5",
    "1e-1, 0.1",
    "-0, 0",
    "1 - 0.3, 0.7",
    "2 * (1 + 1) / 4, 1",
    "7 - 2 - 1, 4",
    "8 / 2 / 2, 2",
    "--1, 1",
    "-(1 - 3), 2",
    "uniform 0 1, 0.25",
    "normal 5 0, 5",
    "choice 1 2 3 4, 2",
  })
  void readsNumbersAndDistributions(String text, double quarter) throws BadInput {
    assertThat(risk("set: {powers.USA.risk: " + text + "}\n").value(0.25, new double[0]))
        .isCloseTo(quarter, within(1e-15));
  }

  @Test
  void readsFormulasOverUncertainQuantities() throws BadInput {
    Amount amount =
        risk(
            "uncertain: {x: uniform 0 1, y: 2 * x + 1}\n"
                + "set: {powers.USA.risk: \"(y - x) / (1 + x)\"}\n");
    assertThat(amount.value(0, new double[] {0.5, 2})).isEqualTo(1);
    assertThat(((Amount.Computed) amount).formula()).hasToString("(y - x) / (1 + x)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          0,5          | 24: error: "0,5" has a decimal comma; write 0.5
          '0,5'        | 24: error: "0,5" has a decimal comma; write 0.5
          .inf         | 24: error: ".inf" is not a finite number
          -.INF        | 24: error: "-.INF" is not a finite number
          .nan         | 24: error: ".nan" is not a finite number
          1e999        | 24: error: "1e999" is too large or too small; allowed: 0 and sizes from 1e-100 to 1e100
          50%          | 24: error: "50%" is a percentage; write it as a fraction, 0.5 for 50 %
          1_000        | 24: error: "1_000" parts thousands; write 1000
          0.5-1.0      | 24: error: "0.5-1.0" is not a number; a range is written uniform 0.5 1.0
          \u22120.5     | 24: error: "\u22120.5" begins with a dash that is no minus; write -0.5
          1.5.2        | 24: error: "1.5.2" is not a number; allowed: numbers such as 0.25, -3 or 1e-6
          0x10         | 25: error: "x" does not fit in a formula here; allowed: ALLOWED
          NO           | 24: error: "NO" is not a number; write 1 for yes and 0 for no
          true         | 24: error: "true" is not a number; write 1 for yes and 0 for no
          [1]          | 24: error: "powers.USA.risk" must be a text or a number, not a list
          uniform 1    | 24: error: uniform: 1 number; allowed: uniform LOW HIGH with LOW < HIGH
          uniform 2 1  | 24: error: uniform: the lower bound comes first; did you mean "uniform 1 2"?
          uniform -1 -2 | 24: error: uniform: the lower bound comes first; did you mean "uniform -2 -1"?
          loguniform 2 1 | 24: error: loguniform: the lower bound comes first; did you mean "loguniform 1 2"?
          triangular 1 3 2 | 24: error: triangular: lowest, most likely and highest value stand in this order; did you mean "triangular 1 2 3"?
          uniform 3 - 1.5 | 24: error: a distribution is its word and its numbers, with spaces between, from the lowest to the highest; write uniform 1.5 3
          uniform 1.5 - 3 | 24: error: a distribution is its word and its numbers, with spaces between; write uniform 1.5 3
          uniform(2, 1) | 24: error: a distribution is its word and its numbers, with spaces between, from the lowest to the highest; write uniform 1 2
          between 2 and 1 | 24: error: "between 2 and 1" is not a number; a range is written uniform 1 2
          [2, 1]       | 24: error: "powers.USA.risk" must be a text or a number, not a list; a range is written uniform 1 2
          uniform 2 2  | 24: error: uniform: low is not below high; allowed: uniform LOW HIGH with LOW < HIGH
          normal 1 -2  | 24: error: normal: sd is negative; allowed: normal MEAN SD with SD >= 0
          unifrom 1 2  | 24: error: unknown distribution "unifrom"; allowed: uniform, normal, triangular, beta, lognormal, loguniform, choice; did you mean "uniform"?
          1 +          | 24: error: the formula "1 +" is not complete; allowed: ALLOWED
          '1 + '       | 25: error: the formula "1 + " is not complete; allowed: ALLOWED
          ''           | 24: error: a number is missing
          2 * (3       | 28: error: a "(" that is never closed; allowed: ALLOWED
          "2 * (3"     | 29: error: a "(" that is never closed; allowed: ALLOWED
          1)           | 25: error: ")" does not fit in a formula here; allowed: ALLOWED
          1 2          | 26: error: "2" does not fit in a formula here; allowed: ALLOWED
          2 $ 3        | 26: error: "$" does not fit in a formula here; allowed: ALLOWED
          2 ** 3       | 27: error: "*" does not fit in a formula here; allowed: ALLOWED
          1 / 0        | 24: error: the formula "1 / 0" can divide by zero
          11           | 24: error: 11 is out of range; allowed: 0 to 10
          1 - 1 - 1    | 24: error: -1 is out of range; allowed: 0 to 10
          uniform 0 11 | 24: error: it can be 0 to 11, out of range; allowed: 0 to 10
          normal 1 1   | 24: error: it can be -7.2095 to 9.2095, out of range; use one with two ends, such as uniform or triangular; allowed: 0 to 10
          """)
  void saysWhatIsWrongWithAnAmount(String text, String message) {
    assertThat(desk.questioned("set: {powers.USA.risk: " + text + "}\n"))
        .containsExactly("question.yaml:3:" + message.replace("ALLOWED", ALLOWED));
  }

  @Test
  void knowsThatALognormalIsNeverZero() throws BadInput {
    String set = "set: {states.KAZ.gdp: lognormal 280 0.05, powers.USA.risk: 1 / x}\n";
    assertThat(desk.question("uncertain: {x: lognormal 1 0.2}\n" + set).plan().quarters())
        .isEqualTo(20);
  }

  @Test
  void acceptsAnEndlessDistributionWhereNoDrawCanLeaveTheRange() throws BadInput {
    assertThat(desk.question("set: {parameters.loss_effect: normal 1 0.5}\n").plan().quarters())
        .isEqualTo(20);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          x: uniform 0 1             | 1 / x       | 4:24: error: the formula "1 / x" can divide by zero
          x: uniform -1 1            | 1 / x       | 4:24: error: the formula "1 / x" can divide by zero
          x: uniform 0 6             | 2 * x       | 4:24: error: it can be 0 to 12, out of range; allowed: 0 to 10
          x: uniform 0 2             | x - 1       | 4:24: error: it can be -1 to 1, out of range; allowed: 0 to 10
          x: uniform 0 2             | y           | 4:24: error: unknown number, distribution or uncertain quantity "y"; allowed: a number, uniform 0.5 2, x
          one: 1, two: 2             | one * twoo  | 4:30: error: unknown uncertain quantity "twoo"; allowed: one, two; did you mean "two"?
          """)
  void boundsFormulasByWhatTheirQuantitiesCanBe(String names, String formula, String message) {
    assertThat(
            desk.questioned(
                "uncertain: {" + names + "}\nset: {powers.USA.risk: " + formula + "}\n"))
        .containsExactly("question.yaml:" + message);
  }

  @Test
  void readsUncertainQuantitiesInTheirOrder() {
    assertThat(desk.questioned("uncertain: {a: b, b: 1}\nset: {powers.USA.risk: a + b}\n"))
        .containsExactly(
            "question.yaml:3:16: error: \"b\" is not known yet; a quantity can name those that"
                + " stand above it");
    assertThat(
            desk.questioned("uncertain: {c: 1, a: b * c, b: 1}\nset: {powers.USA.risk: a + b}\n"))
        .containsExactly(
            "question.yaml:3:22: error: \"b\" is not known yet; a quantity can name those that"
                + " stand above it");
  }

  @Test
  void refusesNamesThatAreNone() {
    assertThat(desk.questioned("uncertain: {X: 1, uniform: 2, inf: 3, 9a: 2}\n"))
        .extracting(line -> line.substring(0, line.indexOf(';')))
        .containsExactly(
            "question.yaml:3:13: error: not a name: \"X\"",
            "question.yaml:3:19: error: not a name: \"uniform\"",
            "question.yaml:3:31: error: not a name: \"inf\"",
            "question.yaml:3:39: error: not a name: \"9a\"");
  }

  @Test
  void warnsOfAQuantityThatNothingUses() {
    assertThat(
            desk.questioned(
                "uncertain: {x: uniform 0 1, y: uniform 0 1}\nset: {powers.USA.risk: y}\n"))
        .containsExactly("question.yaml:3:13: warning: nothing uses the uncertain quantity \"x\"");
  }

  @Test
  void refusesMoreThanTwoHundredQuantities() {
    StringBuilder many = new StringBuilder("uncertain:\n");
    for (int n = 0; n < 40_000; n++) {
      many.append("  x").append(n).append(": 1\n");
    }
    assertThat(desk.questioned(many.toString()))
        .containsExactly("question.yaml:204:3: error: more than 200 uncertain quantities");
  }

  @Test
  void refusesFormulasThatAreTooLongOrTooDeep() {
    assertThat(desk.questioned("set: {powers.USA.risk: " + "1 + ".repeat(200) + "1}\n"))
        .containsExactly(
            "question.yaml:3:24: error: a formula of more than 400 characters; allowed: "
                + ALLOWED);
    assertThat(desk.questioned("set: {powers.USA.risk: " + "(".repeat(80) + "1}\n"))
        .containsExactly(
            "question.yaml:3:74: error: a formula nested more than 50 levels deep; allowed: "
                + ALLOWED);
  }
}
