package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What analysts write as they do elsewhere is one line, that says how it is written here. */
class WrittenOtherwiseTest {

  private static final String EVENT =
      "events:\n  - at: 2027Q1\n    title: T\n    set: {powers.USA.attention: 0.3}\n";

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
        "{uniform [0.1, 0.3]}| ``",
        "uniform [0.1, 0.3]| ``",
        "{uniform: [0.1, 0.3]}|"
            + " `\"powers.USA.attention\" must be a text or a number, not a group of keys; `",
        "{uniform 0.1 0.3}|"
            + " `\"powers.USA.attention\" must be a text or a number, not a group of keys; `",
        "[uniform, 0.1, 0.3]|"
            + " `\"powers.USA.attention\" must be a text or a number, not a list; `",
        "{low: 0.1, high: 0.3}|"
            + " `\"powers.USA.attention\" must be a text or a number, not a group of keys; `",
        "{distribution: uniform, low: 0.1, high: 0.3}|"
            + " `\"powers.USA.attention\" must be a text or a number, not a group of keys; `",
        "[uniform 0.1 0.3]| `\"powers.USA.attention\" must be a text or a number, not a list; `",
      })
  void aDistributionInBracesOrBrackets(String amount, String what) {
    String rule = "a distribution is its word and its numbers, with spaces between";
    String meant = " error: " + what + rule + "; write uniform 0.1 0.3";
    desk.assertTold("set:\n  powers.USA.attention: " + amount + "\n", "4:25:" + meant);
    desk.assertTold(
        "events:\n  - at: 2027Q1\n    set:\n      powers.USA.attention: " + amount + "\n",
        "6:29:" + meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "horizon: {to: 2035}| 3:15| 2035| \"2035Q4\" or \"2035Q1\"",
        "horizon: {from: 2025, to: 2035Q4}| 3:17| 2025| \"2025Q1\"",
        "events:~  - {at: 2027, set: {powers.USA.attention: 0.3}}| 4:10| 2027| \"2027Q1\"",
        "events:~  - {at: 2027Q1, until: 2029, set: {powers.USA.attention: 0.3}}"
            + "| 4:25| 2029| \"2029Q1\" or \"2030Q1\"",
        "events:~  - {when: autonomy of KAZ < 0.5, to: 2029, set: {powers.USA.attention: 0.3}}"
            + "| 4:39| 2029| \"2029Q4\" or \"2029Q1\"",
        "events:~  - {at: January 2027, set: {powers.USA.attention: 0.3}}"
            + "| 4:10| January 2027| \"2027Q1\"",
        "events:~  - {at: 15 Oct. 2027, set: {powers.USA.attention: 0.3}}"
            + "| 4:10| 15 Oct. 2027| \"2027Q4\"",
        "events:~  - {at: Soon 2027, set: {powers.USA.attention: 0.3}}| 4:10| Soon 2027| ``",
        "events:~  - {at: 2999-12-31, set: {powers.USA.attention: 0.3}}"
            + "| 4:10| 2999-12-31| \"2999Q4\"",
        "events:~  - {at: 1Q2027, set: {powers.USA.attention: 0.3}}| 4:10| 1Q2027| \"2027Q1\"",
        "events:~  - {at: Q2/2027, set: {powers.USA.attention: 0.3}}| 4:10| Q2/2027| \"2027Q2\"",
        "events:~  - {at: 27Q3, set: {powers.USA.attention: 0.3}}| 4:10| 27Q3| \"2027Q3\"",
        "events:~  - {at: 2027H2, set: {powers.USA.attention: 0.3}}| 4:10| 2027H2| \"2027Q3\"",
        "events:~  - {at: 31.12.2027, set: {powers.USA.attention: 0.3}}"
            + "| 4:10| 31.12.2027| \"2027Q4\"",
        "events:~  - {at: 2027-05-01 00:00, set: {powers.USA.attention: 0.3}}"
            + "| 4:10| 2027-05-01 00:00| \"2027Q2\"",
        "events:~  - {at: 20270, set: {powers.USA.attention: 0.3}}| 4:10| 20270| ``",
      })
  void aYearOrAMonth(String text, String at, String written, String meant) {
    desk.assertTold(
        text.replace('~', '\n') + "\n",
        at
            + ": error: not a quarter: \""
            + written
            + "\"; allowed: a year and a quarter, 1900Q1 to 2999Q4"
            + (meant.isEmpty() ? "" : "; did you mean " + meant + "?"));
  }

  @Test
  void aYearThatTheCommandLineEndsIn() {
    assertThat(desk.questioned("", "horizon.to=2035"))
        .containsExactly(
            "--set[1]:1:12: error: not a quarter: \"2035\"; allowed: a year and a quarter, 1900Q1"
                + " to 2999Q4; did you mean \"2035Q4\" or \"2035Q1\"?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "horizon.to: 2035Q4| 3:1: error: \"horizon.to\" is how --set writes it; here \"to\" stands"
            + " under \"horizon\"",
        "switches.voice: off| 3:1: error: \"switches.voice\" is how --set writes it; here"
            + " \"voice\" stands under \"switches\"",
        "horizon: {end: 2035Q4}| 3:11: error: unknown key \"end\"; allowed: from, to; did you mean"
            + " \"to\"?",
        "set: {switches.deals: off}| 3:7: error: \"switches.deals\" is no number of the world; it"
            + " stands under \"switches\" in a file",
        "events:~  - {at: 2027Q1, set: {horizon.to: 2030Q1}}| 4:24: error: \"horizon.to\" is no"
            + " number of the world; it stands under \"horizon\" in a file",
        "set: {ties.KAZ.RUS: 0.5}| 3:7: error: the address \"ties.KAZ.RUS\" is not complete; write"
            + " ties.STATE.DOMAIN.PARTNER",
        "set: {ties.KAZ.trade.Russia: 0.2, ties.KAZ.trade.CHN: 0.36}| 3:22: error: unknown partner"
            + " \"Russia\"; allowed: RUS, CHN, USA, EU, TUR, GULF, IRN, IND, AZE, REG, ROW, SELF; did"
            + " you mean \"RUS\"?",
        "horizon: 2025-2035| 3:10: error: \"horizon\" must be a group of keys, not the text"
            + " \"2025-2035\"; write {from: 2025Q1, to: 2039Q4}",
        "corridors: {cpc: {capacity: 30}}| 3:1: error: \"corridors\" belongs to a world, and this"
            + " file extends one; a number of it is changed under \"set\", as"
            + " corridors.cpc.capacity",
        "corridors: {cpc: {name: CPC}}| 3:1: error: \"corridors\" belongs to a world, and this"
            + " file extends one; write who comes under \"add\"",
        "events:~  - {at: 2027Q1, capacity: 30, set: {corridors.cpc.condition: 0.5}}"
            + "| 4:18: error: \"capacity\" is a number that is written under \"set\", as"
            + " powers.POWER.capacity.DOMAIN or corridors.CORRIDOR.capacity",
        "add:~  corridors:~    new: {cargo: oil, name: N, capacity: 9,"
            + " legs: [{from: KAZ, to: RUS}, {from: RUS, to: ROW}]}"
            + "| 5:32: error: \"capacity\" is a number that is written under \"set\", as"
            + " corridors.CORRIDOR.capacity",
        "add: {powers: {JPN: {name: Japan, like: IND, attention: 0.2}}}| 3:46: error: \"attention\" is"
            + " a number that is written under \"set\", as powers.POWER.attention",
        "remove: [Russia]| 3:10: error: unknown state, power, corridor or institution \"Russia\";"
            + " allowed: KAZ, UZB, TKM, KGZ, TJK, RUS, CHN, USA, EU, TUR, GULF, IRN, IND, AZE, cpc,"
            + " atyrau-samara, aktau-baku-ceyhan, kazakhstan-china-oil, central-asia-china,"
            + " line-d, turkmenistan-iran, turkmenistan-uzbekistan-gas, russia-uzbekistan-gas,"
            + " russia-kyrgyzstan-gas and 38 more; did you mean \"RUS\"?",
      })
  void whatStandsElsewhere(String text, String message) {
    desk.assertTold(text.replace('~', '\n') + "\n", message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\u201c0.3\u201d| curly quotes are no quotes; write 0.3 without them",
        "$0.3| write the number alone, 0.3, without \"$\"",
        "-\u20ac 0.3| write the number alone, -0.3, without \"\u20ac\"",
        "between 0.3 and 0.5| \"between 0.3 and 0.5\" is not a number; a range is written uniform"
            + " 0.3 0.5",
        "from 0.3 to 0.5| \"from 0.3 to 0.5\" is not a number; a range is written uniform 0.3 0.5",
        "0.3 \u00b1 0.1| \"0.3 \u00b1 0.1\" is not a number; a range is written uniform 0.2 0.4, a"
            + " standard deviation normal 0.3 0.1",
        "0.3 +/- .1| \"0.3 +/- .1\" is not a number; a range is written uniform 0.2 0.4, a"
            + " standard deviation normal 0.3 0.1",
        "times = 0.5| \"=\" is not a colon; write times: 0.5",
        "*0.5| \"*0.5\" is no number; a factor is written {times: ...}",
        "* 0.5| \"* 0.5\" is no number; a factor is written {times: ...}",
      })
  void anAmount(String amount, String what) {
    desk.assertTold(
        EVENT.replace("{powers.USA.attention: 0.3}", "\n      powers.USA.attention: " + amount),
        "7:29: error: " + what);
  }

  @ParameterizedTest
  @CsvSource({"a year, 1 year", "year, 1 year", "one quarter, 1 quarter", "24 months, 8 quarters"})
  void aLengthOfTime(String written, String meant) {
    desk.assertTold(
        EVENT.replace("title: T", "every: " + written),
        "5:12: error: not a length of time: \""
            + written
            + "\"; allowed: 1 to 400 quarters, or years: 8 quarters, 2 years; did you mean \""
            + meant
            + "\"?");
  }

  @Test
  void aColonThatIsMissingAtTheEndOfALine() {
    String set = "set:\n      powers.USA.attention:\n        times: 0.5\n";
    desk.assertTold(
        EVENT.replace("set: {powers.USA.attention: 0.3}\n", set.replace("tion:", "tion")),
        "7:27: error: a colon is missing after \"powers.USA.attention\"");
    desk.assertTold(
        EVENT.replace("set: {powers.USA.attention: 0.3}\n", set.replace("set:", "set")),
        "6:8: error: a colon is missing after \"set\"");
  }

  @Test
  void aMeasureAsAnAddress() {
    desk.assertTold(
        EVENT.replace("at: 2027Q1", "when: KAZ.autonomy < 0.5"),
        "4:11: error: \"KAZ.autonomy\" is no address; a measure is written autonomy of KAZ");
  }
}
