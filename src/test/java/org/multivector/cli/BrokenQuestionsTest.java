package org.multivector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Scenarios as analysts break them: {@code run} says in one line what is wrong with each, and does
 * nothing.
 */
final class BrokenQuestionsTest {

  private static final String EVENT =
      "title: A question\nextends: baseline\nsources: [{mine: \"Me (2026), A note\"}]\nevents:\n"
          + "  - at: 2027Q1\n    title: It happens\n    set:\n"
          + "      powers.USA.attention: {times: 0.5}\n";

  private static final String CLAIM =
      "expect:\n  - id: A-1\n    claim: It does\n    source: mine\n    metric: autonomy\n"
          + "    of: KAZ\n    direction: lower\n    mechanism: none\n    coefficient: none\n";

  @TempDir Path work;

  /** What is said of a file, which is neither run nor touched. */
  private String told(String text, Charset charset) throws IOException {
    Path file = Files.write(work.resolve("mine.yaml"), text.getBytes(charset));
    Path out = work.resolve("out");
    Shell run = Shell.run("run", file.toString(), "--runs", "2", "--out", out.toString());
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(work.toFile().list()).containsExactly("mine.yaml");
    List<String> lines = run.complaints();
    assertThat(lines).as(run.err()).hasSize(2).last().isEqualTo("1 error, 0 warnings");
    return lines.get(0).replace(file.toString(), "mine.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`    set:`| `     set:`| 7:6: error: indented by 5 spaces, which fits no line above",
        "`    title`| `\ttitle`| 6:1: error: a tab; indent with spaces",
        "`    title: It happens\n    set:`|`  - title: It happens\n  - set:`| 6:5: error: this \"- \" begins"
            + " another event; leave it out",
        "`  - at`| `  at`| 5:3: error: a dash is missing here; each item of a list begins with \"-"
            + " \"",
        "- at: 2027Q1| -at: 2027Q1| 5:3: error: a space is missing after the dash",
        "at: 2027Q1| at:2027Q1| 5:7: error: a space is missing after the colon",
        "at: 2027Q1| at: 2027-Q1| 5:9: error: not a quarter: \"2027-Q1\"; allowed: a year and a"
            + " quarter, 1900Q1 to 2999Q4; did you mean \"2027Q1\"?",
        "at: 2027Q1| at: 2055Q1| 5:9: error: the event of 2055Q1 is outside the horizon; allowed:"
            + " 2025Q1 to 2039Q4",
        "at: 2027Q1| `at: 2027Q1\n    until: 2026Q1`| 6:12: error: the event ends in 2026Q1, before"
            + " it has acted; \"until\" must be later than \"at\"",
        "at: 2027Q1| `at: 2027Q1\n    at: 2028Q1`| 6:5: error: duplicate key \"at\"; it stands on line"
            + " 5 already",
        "at: 2027Q1| start: 2027Q1| 5:5: error: unknown key \"start\"; allowed: at, every, times,"
            + " when, from, to, again, title, switch, probability, ramp, for, until, set; did you"
            + " mean \"at\"?",
        "at: 2027Q1| `from: 2027Q1\n    to: 2030Q4`| 5:5: error: an event begins \"at\" a quarter and"
            + " stays, or ends before \"until\"; \"from\" goes with \"when\"",
        "at: 2027Q1| `at: 2027Q1\n    for: 8 fortnights`| 6:10: error: not a length of time: \"8"
            + " fortnights\"; allowed: 1 to 400 quarters, or years: 8 quarters, 2 years",
        "at: 2027Q1| `at: 2027Q1\n    for: a year`| 6:10: error: not a length of time: \"a year\";"
            + " allowed: 1 to 400 quarters, or years: 8 quarters, 2 years; did you mean \"1 year\"?",
        "at: 2027Q1| `at: 2027Q1\n    probability: 30`| 6:18: error: a probability cannot be 30;"
            + " allowed: 0 to 1",
        "at: 2027Q1| `when: autonomy of KAZ below 0.5`| 5:27: error: \"below\" does not fit here;"
            + " allowed: <, <=, >, >=; did you mean \"<\"?",
        "at: 2027Q1| `when: autonomy(KAZ) < 0.5`| 5:11: error: unknown measure \"autonomy(KAZ)\"",
        "It happens| \u201cIt happens: soon\u201d| 6:12: error: curly quotes are no quotes; write \"",
        "It happens| \"It happens| 6:12: error: a quote that is never closed",
        "powers.USA| powers.Russia| 8:14: error: unknown power \"Russia\"; allowed: RUS, CHN, USA, EU,"
            + " TUR, GULF, IRN, IND, AZE; did you mean \"RUS\"?",
        "powers.USA| power.USA| 8:7: error: unknown address \"power\"",
        "{times: 0.5}| {times: 0,5}| 8:37: error: \"0,5\" has a decimal comma; write 0.5",
        "{times: 0.5}| {times: 50%}| 8:37: error: \"50%\" is a percentage; write it as a fraction, 0.5"
            + " for 50 %",
        "{times: 0.5}| {times:0.5}| 8:35: error: a space is missing after the colon",
        "{times: 0.5}| {factor: 0.5}| 8:30: error: unknown key \"factor\"; allowed: set, times, add;"
            + " did you mean \"times\"?",
        "{times: 0.5}| {times: 0.5 bn}| 8:37: error: write the number alone, 0.5, without \"bn\"",
        "{times: 0.5}| {times: 1 \u2013 0.5}| 8:37: error: \"1 \u2013 0.5\" is not a number; a difference is"
            + " written 1 - 0.5",
        "extends: baseline| extends: mine| 2:10: error: \"extends\" goes in a circle: mine.yaml ->"
            + " mine.yaml",
        "extends: baseline| extends: baselne| 2:10: error: there is no scenario \"baselne\" to extend",
        "extends: baseline| `extends: baseline\nadd: {powers: {Japan: {like: IND}}}`| 3:16: error: not"
            + " an id: \"Japan\"; allowed: 2 to 12 capital letters, digits and _",
        "extends: baseline| `extends: baseline\nswitches: [voice]`| 3:11: error: \"switches\" must be a"
            + " group of keys, not a list; write each with a colon and what it is, as {voice: ...}",
        "extends: baseline| `extends: baseline\nuncertain: {d: gaussian 0.1 0.3}`| 3:16: error: unknown"
            + " distribution \"gaussian\"; allowed: uniform, normal, triangular, beta, lognormal,"
            + " loguniform, choice; did you mean \"normal\"?",
      })
  void anEvent(String part, String instead, String message) throws IOException {
    String broken = EVENT.replace(part, instead);
    assertThat(broken).isNotEqualTo(EVENT);
    assertThat(told(broken, StandardCharsets.UTF_8)).startsWith("mine.yaml:" + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "metric: autonomy| metric: autonomie| 13:13: error: unknown metric \"autonomie\"",
        "metric: autonomy| metric: dependency| 13:13: error: no dependency of KAZ: \"on\" is missing;"
            + " allowed: AZE, CHN, EU, GULF, IND, IRN, RUS, TUR, USA",
        "metric: autonomy| `metric: autonomy\n    on: RUS`| 14:9: error: autonomy of KAZ has no"
            + " \"on\"; leave it out",
        "metric: autonomy| `metric: share\n    on: RUS\n    domain: trades`| 15:13: error: unknown"
            + " \"domain\" with share of KAZ \"trades\"; allowed: diplomacy, energy, finance, labour,"
            + " security, society, technology, trade, transit; did you mean \"trade\"?",
        "of: KAZ| of: KAZ, UZB| 14:9: error: unknown actor with autonomy \"KAZ, UZB\"; allowed: KAZ,"
            + " KGZ, REGION, TJK, TKM, UZB; did you mean \"[KAZ, UZB]\"?",
        "of: KAZ| `of: KAZ\n    over: 2030-2035`| 15:11: error: not a time: \"2030-2035\"; allowed: such"
            + " as 2030Q1..2035Q4; did you mean \"2030Q1..2035Q4\"?",
        "of: KAZ| `of: KAZ\n    over: 2035`| 15:11: error: not a quarter: \"2035\"; allowed: a year and"
            + " a quarter, 1900Q1 to 2999Q4; did you mean \"2035Q1..2035Q4\"?",
        "direction: lower| direction: decreases| 15:16: error: unknown direction \"decreases\";"
            + " allowed: lower, higher, none, hump, dip; did you mean \"lower\"?",
        "direction: lower| `direction: lower\n    class: input`| 13:5: error: what has a \"class\" is not"
            + " tested, so nothing is said by metric, of, direction, mechanism, coefficient; leave"
            + " these out, or \"class\"",
      })
  void aClaim(String part, String instead, String message) {
    String broken = EVENT + CLAIM.replace(part, instead);
    assertThat(broken).isNotEqualTo(EVENT + CLAIM);
    Path file = work.resolve("mine.yaml");
    try {
      Files.writeString(file, broken);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    Shell check = Shell.run("check", file.toString(), "--out", work.resolve("out").toString());
    assertThat(check.code()).as(check.err()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(check.complaints()).as(check.err()).hasSize(2);
    assertThat(check.complaints().get(0).replace(file.toString(), "mine.yaml"))
        .startsWith("mine.yaml:" + message);
    assertThat(work.toFile().list()).containsExactly("mine.yaml");
  }

  @Test
  void aFileThatIsNoPlainText() throws IOException {
    assertThat(told(EVENT, StandardCharsets.UTF_16))
        .isEqualTo("mine.yaml:1:1: error: the file is in UTF-16; save it as UTF-8");
    assertThat(told("PK\u0003\u0004" + EVENT, StandardCharsets.UTF_8))
        .isEqualTo("mine.yaml:1:1: error: a workbook or an archive, not a text; save it as UTF-8");
    assertThat(told(EVENT.replace("It", "\u00c9t\u00e9"), StandardCharsets.ISO_8859_1))
        .isEqualTo("mine.yaml:6:12: error: not UTF-8 from here on; save it as UTF-8");
  }

  /** What an editor of another system leaves in a file is no mistake of its author. */
  @ParameterizedTest
  @CsvSource({"a byte order mark", "line ends of Windows", "spaces at ends", "blank lines at ends"})
  void whatIsNoMistake(String left) throws IOException {
    String text =
        switch (left) {
          case "a byte order mark" -> "\ufeff" + EVENT;
          case "line ends of Windows" -> EVENT.replace("\n", "\r\n");
          case "spaces at ends" -> EVENT.replace("\n", "  \n");
          default -> "\n\n" + EVENT + "\n   \n";
        };
    Path file = Files.writeString(work.resolve("mine.yaml"), text);
    Shell checked = Shell.run("validate", file.toString());
    assertThat(checked.code()).as(checked.err()).isZero();
    assertThat(checked.complaints().stream().filter(line -> line.contains(": error: "))).isEmpty();
  }

  @Test
  void claimsThatAreNotThere() throws IOException {
    Path file = Files.writeString(work.resolve("mine.yaml"), EVENT);
    Shell check = Shell.run("check", file.toString());
    assertThat(check.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(check.complaints())
        .containsExactly(
            file + ":1:1: error: no claims here; allowed: claims under \"expect\"",
            "1 error, 0 warnings");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--runs| 1,000| not a whole number: \"1,000\"; allowed: 1 to 10000000; did you mean \"1000\"?",
        "--runs| 1.5| not a whole number: \"1.5\"; allowed: 1 to 10000000",
        "--runs| many| not a whole number: \"many\"; allowed: 1 to 10000000",
        "--lang| rus| unknown language \"rus\"; allowed: en, ru; did you mean \"ru\"?",
        "--size| 1600X900| not a size: \"1600X900\"; allowed: WIDTHxHEIGHT in pixels, each 300 to"
            + " 8000, such as 1600x900; did you mean \"1600x900\"?",
        "--size| 1600| not a size: \"1600\"; allowed: WIDTHxHEIGHT in pixels, each 300 to 8000, such"
            + " as 1600x900",
        "--blocks| 1-8| not a span of blocks: \"1-8\"; allowed: FROM..TO, such as 1..8; did you mean"
            + " \"1..8\"?",
        "--blocks| all| not a span of blocks: \"all\"; allowed: FROM..TO, such as 1..8",
      })
  void anOption(String option, String value, String message) {
    Shell run = Shell.run("run", "us-draws-down", option, value, "--dry-run");
    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.complaints())
        .containsExactly(option + ":1:1: error: " + message, "1 error, 0 warnings");
  }

  @Test
  void aScenarioInThePlaceOfResults() throws IOException {
    Path file = Files.writeString(work.resolve("mine.yaml"), EVENT);
    for (String command : List.of("replay", "explain", "sensitivity", "report")) {
      assertThat(Shell.run(command, file.toString()).complaints().get(0))
          .isEqualTo(
              file
                  + ":1:1: error: a file, not a folder of results; allowed: a folder that run has"
                  + " written");
    }
  }
}
