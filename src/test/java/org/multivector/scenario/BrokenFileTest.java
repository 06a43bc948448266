package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.text.BadInput;
import org.multivector.text.Shipped;
import org.multivector.text.Wording;

/** Files that cannot be read at all, and YAML that is none. */
class BrokenFileTest {

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
  }

  private List<String> messagesOf(String text) {
    return desk.write("file.yaml", text).messages("file.yaml");
  }

  private static void assertRefused(String typed, String message) {
    assertThatThrownBy(() -> ScenarioReader.read(typed, List.of()))
        .isInstanceOf(BadInput.class)
        .hasMessage(message);
  }

  @Test
  void linesAreNotMergedAndWhatTheyWouldHoldIsNotMissing() {
    assertThat(
            messagesOf(
                """
                title: x
                extends: small
                events:
                  - &first
                    at: 2026Q1
                    set: {powers.USA.attention: 0.1}
                  - <<: *first
                    at: 2027Q1
                  - <<: [*first, {until: 2029Q1}]
                """))
        .containsExactly(
            "file.yaml:7:5: error: \"<<\" takes nothing over in YAML 1.2; write its lines again here",
            "file.yaml:9:5: error: \"<<\" takes nothing over in YAML 1.2; write its lines again here");
  }

  @Test
  void suggestsAFileNearby() {
    desk.write("us-draws-down.yaml", "title: x\nextends: small\n");
    assertThat(desk.messages("us-draw-down.yaml"))
        .containsExactly(
            "us-draw-down.yaml:1:1: error: no such file; did you mean \"us-draws-down.yaml\"?");
    assertThat(desk.messages("us-draws-down"))
        .as("the name of a shipped scenario is read, whatever is nearby")
        .containsExactly(
            "us-draws-down:1:1: error: no such file; did you mean \"us-draws-down.yaml\"?");
  }

  @Test
  void suggestsNoFileForWhatAllNamesEndIn() throws IOException {
    desk.write("ok.yaml", "title: x\nextends: small\n");
    Files.createSymbolicLink(folder.resolve("loop.yaml"), Path.of("loop.yaml"));
    assertThat(desk.messages("zz.yaml"))
        .containsExactly(
            "zz.yaml:1:1: error: no such file; allowed: a file, or "
                + Wording.list(Shipped.names()));
    assertThat(desk.messages("loop.yaml"))
        .containsExactly(
            "loop.yaml:1:1: error: no such file; allowed: a file, or "
                + Wording.list(Shipped.names()));
    assertThat(desk.messages("loop.yml"))
        .containsExactly("loop.yml:1:1: error: no such file; did you mean \"loop.yaml\"?");
  }

  @Test
  void suggestsAShippedScenario() {
    assertRefused(
        "us-draw-down", "us-draw-down:1:1: error: no such file; did you mean \"us-draws-down\"?");
    assertRefused(
        "nowhere/china-doubles-dwn.yaml",
        "nowhere/china-doubles-dwn.yaml:1:1: error: no such file; did you mean"
            + " \"china-doubles-down\"?");
  }

  @Test
  void suggestsNothingIfNothingIsNear() {
    assertRefused(
        "zzzzzz.yaml",
        "zzzzzz.yaml:1:1: error: no such file; allowed: a file, or "
            + Wording.list(Shipped.names()));
    assertRefused("\0", "\\u0000:1:1: error: not a file name");
    assertRefused(
        "\uFFFD\0",
        "\uFFFD\\u0000:1:1: error: not a file name in this locale, which lacks some of its letters;"
            + " set LC_ALL=C.UTF-8");
    assertRefused("", "FILE:1:1: error: a folder, not a scenario file");
  }

  @Test
  void readsAShippedScenarioByItsName() throws BadInput {
    Scenario scenario = ScenarioReader.read("us-draws-down", List.of());
    assertThat(scenario.stem()).isEqualTo("us-draws-down");
    assertThat(scenario.file()).isEqualTo("us-draws-down");
    assertThat(scenario.reference().orElseThrow().stem()).isEqualTo("baseline");
  }

  @Test
  void refusesAFolder() {
    assertThat(desk.messages("small"))
        .containsExactly(
            "small:1:1: error: a folder, not a scenario file; did you mean \"small/world.yaml\"?");
  }

  @Test
  void refusesAFileOfAHundredMegabytesBeforeReadingIt() throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("large.yaml").toFile(), "rw")) {
      file.setLength(100L << 20);
    }
    long before = usedMemory();
    assertThat(desk.messages("large.yaml"))
        .containsExactly("large.yaml:1:1: error: the file has 100.0 MB; at most 4 MB are read");
    assertThat(usedMemory() - before).isLessThan(50L << 20);
  }

  private static long usedMemory() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void refusesATableOfAHundredMegabytes() throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("small/ties.csv").toFile(), "rw")) {
      file.setLength(100L << 20);
    }
    assertThat(desk.questioned(""))
        .containsExactly("small/ties.csv:1:1: error: the file has 100.0 MB; at most 4 MB are read");
  }

  @Test
  void refusesAFileThatIsNotUtf8() {
    byte[] latin = "title: a\nquestion: T\u00fcrkiye?\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(desk.write("latin.yaml", latin).messages("latin.yaml"))
        .containsExactly("latin.yaml:2:12: error: not UTF-8 from here on; save it as UTF-8");
    byte[] wide = "title: a\n".getBytes(StandardCharsets.UTF_16);
    assertThat(desk.write("wide.yaml", wide).messages("wide.yaml"))
        .containsExactly("wide.yaml:1:1: error: the file is in UTF-16; save it as UTF-8");
    byte[] workbook = {'P', 'K', 3, 4, 0};
    assertThat(desk.write("small/ties.csv", workbook).questioned(""))
        .containsExactly(
            "small/ties.csv:1:1: error: a workbook or an archive, not a text; save it as UTF-8 (in"
                + " Excel: CSV UTF-8)");
  }

  @Test
  void refusesALinkThatLeadsNowhere() throws IOException {
    Path file = folder.resolve("secret.yaml");
    Files.createSymbolicLink(file, Path.of("secret.yaml"));
    assertThat(desk.messages("secret.yaml"))
        .singleElement()
        .asString()
        .startsWith("secret.yaml:1:1: error: no such file");
  }

  @Test
  void readsCommentsWithinBraces() {
    desk.write(
        "braces.yaml",
        """
        title: A question
        extends: small
        set: { # both
          powers.USA.risk: 0.2, # half }
          # and
          powers.RUS.risk: 0.2 # half
        }
        """);
    assertThat(desk.messages("braces.yaml")).isEmpty();
  }

  @Test
  void readsAByteOrderMarkAndWindowsLineEnds() throws BadInput {
    desk.write("windows.yaml", "\uFEFFtitle: A question\r\nextends: small\r\n");
    assertThat(desk.read("windows.yaml").title()).isEqualTo("A question");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                           | 1:1: error: the file is empty
          # only a comment             | 1:1: error: the file is empty
          - a                          | 1:1: error: a scenario file consists of "key: value" lines, not a list
          just text                    | 1:1: error: a scenario file consists of "key: value" lines, not the text "just text"
          title: a: b~extends: small   | 1:8: error: a text that contains ": " needs quotes
          title: 'a~extends: small~    | 1:8: error: a quote that is never closed
          title: "a~extends: small~question: "b"~ | 1:8: error: a quote that is never closed
          title: 'Kazakhstan's way'~extends: small~ | 1:8: error: an apostrophe in single quotes; use double quotes
          title: a~extends: small~events: [  | 3:10: error: a value, or a closing bracket, is missing here
          title: a~sources: [almanac-2025~extends: small~ | 2:10: error: a bracket that is not closed, or a comma that is missing
          title: a~extends: small~set: {powers.USA.risk: 0.2 # half}~ | 3:28: error: a # begins a comment, which the closing bracket is in; write the comment behind the bracket, or quote a text that has a #
          title: a~extends: small~set: {powers.USA.risk: 0.2 # half~ powers.RUS.risk: 0.2}~ | 3:27: error: a comma is missing at the end of the line
          title: #1 in the world~extends: small | 1:8: error: "title" has no value, since an unquoted # begins a comment; put a text that begins with # in quotes
          title: a~extends: small~switches: {taste: # off~} | 3:19: error: "taste" has no value, since an unquoted # begins a comment; put a text that begins with # in quotes
          title: a~extends: small~set: # none | 3:1: error: "set" has no value; write a group of keys
          title: # a~  b~extends: small~question:~  # c | 4:1: error: "question" has no value; write a text or a number
          title: a~extends: small~set: {powers.USA.risk: 2}}~ | 3:26: error: a bracket too many
          title: a~\textends: small~   | 2:1: error: a tab; indent with spaces
          title: a~extends: small~switches:~\ttaste: off~\tgrowth: off~ | 4:1: error: a tab; indent with spaces, here and on 1 more line
          title: a~extends: small~switches:~\u00a0\u00a0taste: off~  growth: off~ | 4:1: error: a space that is none, as copied from a web page; indent with ordinary spaces
          title: a~extends: small~switches:~  taste: off~   growth: off~ | 5:4: error: indented by 3 spaces, which fits no line above; by 2 it would
          title: a~extends small~      | 2:8: error: a colon is missing after "extends"
          title: a~extends:small~      | 2:8: error: a space is missing after the colon
          title: a~extends: small~set: {powers.USA.risk:2}~ | 3:22: error: a space is missing after the colon
          title: a~extends = small~    | 2:9: error: "=" is not a colon; write ":"
          title\uff1a a~extends: small~ | 1:6: error: "\uff1a" is not a colon; write ":"
          title: a~extends: small~events:~  -at: 2026Q1~    set: {powers.USA.risk: 2}~ | 4:3: error: a space is missing after the dash
          title: \u201ca: b\u201d~extends: small~ | 1:8: error: curly quotes are no quotes; write "
          title: "\\q"~extends: small  | 1:10: error: an unknown \\ in double quotes; use single quotes
          title: @a~extends: small     | 1:8: error: a text that begins with "@" needs quotes
          title: *a* b~extends: small  | 1:8: error: a text that begins with "*" needs quotes
          title: 'a' b~extends: small  | 1:8: error: a text that is quoted in part; quote all of it
          question: &b c~title: a~extends: small | 1:11: warning: "&b" is no text but a mark that nothing refers to; quote a text that begins with &
          events: - b                  | 1:9: error: a list must begin on its own line
          title: a~...~foo: b~         | 3:1: error: a line that begins with ... or % does not belong in a scenario
          title: a~extends: small~---~title: b | 3:1: error: a second document ("---"); a file holds one scenario
          %YAML 2.0~---~title: a       | 1:1: error: another version of YAML; write YAML 1.2
          title: !!java.net.URL x~extends: small | 1:8: error: a tag ("tag:yaml.org,2002:java.net.URL"); tags are not read: remove it, or quote a text that begins with !
          title: !!str a~extends: small | 1:8: error: a tag ("tag:yaml.org,2002:str"); tags are not read: remove it, or quote a text that begins with !
          title: a~? [a]~: b~          | 2:3: error: a key must be a word
          title: a~set: *x~            | 2:6: error: "*x" refers to "&x", which does not stand above; is it a text? quote it
          title: a~set: &x {a: *x}~    | 2:13: error: the anchor &x contains itself
          title: a\u0001b              | 1:9: error: a control character (U+0001); remove it
          """)
  void saysInPlainWordsWhatIsWrongWithTheYaml(String text, String message) {
    String lines = text.replace("~", "\n").replace("\\t", "\t").replace("\\\\", "\\");
    assertThat(messagesOf(lines)).containsExactly("file.yaml:" + message);
  }

  @Test
  void readsOnAsIfSlipsHadNotBeenMade() {
    assertThat(
            messagesOf(
                """
                title: A: question
                extends: small
                events:
                  - at: 2026Q9
                    title: It's "all"
                \ttitle: b
                    ramp:2 yers
                    set: {powers.UAS.risk: 2
                """))
        .extracting(line -> line.replaceFirst("[;:] (allowed|did|indent).*", ""))
        .containsExactly(
            "file.yaml:1:8: error: a text that contains \": \" needs quotes",
            "file.yaml:4:9: error: not a quarter: \"2026Q9\"",
            "file.yaml:6:1: error: a tab",
            "file.yaml:6:2: error: duplicate key \"title\"; it stands on line 5 already",
            "file.yaml:7:9: error: a space is missing after the colon",
            "file.yaml:7:10: error: not a length of time: \"2 yers\"",
            "file.yaml:8:10: error: a bracket that is not closed, or a comma that is missing",
            "file.yaml:8:18: error: unknown power \"UAS\"");
  }

  @Test
  void refusesDeepNesting() {
    String deep = "title: a\nset: " + "[".repeat(9000) + "]".repeat(9000) + "\n";
    assertThat(messagesOf(deep))
        .containsExactly("file.yaml:2:36: error: nested more than 30 levels deep");
  }

  @Test
  void refusesLongLines() {
    assertThat(messagesOf("title: a\nextends: " + "a".repeat(30_000) + "\n"))
        .containsExactly("file.yaml:2:20001: error: a line of more than 20000 characters");
  }

  @Test
  void refusesAnAliasBomb() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int n = 1; n < 30; n++) {
      String alias = "*a" + (n - 1);
      bomb.append("a").append(n).append(": &a").append(n).append(" [");
      bomb.append(String.join(", ", Collections.nCopies(10, alias))).append("]\n");
    }
    assertThat(messagesOf(bomb.toString()))
        .containsExactly("file.yaml:5:45: error: more than 100000 values, aliases written out");
  }

  @Test
  void readsAnAliasAsIfItWereWrittenOut() throws BadInput {
    desk.write("alias.yaml", "title: &t A question\nquestion: *t\nextends: small\n");
    assertThat(desk.read("alias.yaml").question()).isEqualTo("A question");
  }

  @ParameterizedTest
  @CsvSource({
    "'a\\0b', '\\u0000'",
    "'\\e[31mred', '\\u001b'",
    "'a\\rb', '\\r'",
    "'a\\x7F', '\\u007f'",
  })
  void refusesControlCharactersOfEscapes(String written, String visible) {
    String error = ": error: a control character, \"" + visible + "\"; take it out";
    Desk desk = Desk.in(folder);
    desk.assertTold("question: \"" + written + "\"\n", "3:11" + error);
    desk.assertTold(
        "events:\n  - {at: 2026Q1, title: \"" + written + "\", set: {powers.USA.risk: 2}}\n",
        "4:25" + error);
    desk.assertTold(
        "set: {\"powers.USA.ri\\x01sk\": 2}\n", "3:7" + error.replace(visible, "\\u0001"));
  }

  @Test
  void leavesLineBreaksOfATextAlone() {
    Desk.in(folder).assertTold("question: |\n  What\n  happens?\n");
  }

  @Test
  void keepsMessagesOnOneLine() {
    assertThat(messagesOf("title: a\nextends: small\n\"a\\nb\\u202e\": 1\n"))
        .singleElement()
        .asString()
        .startsWith("file.yaml:3:1: error: unknown key \"a\\nb\\u202e\"; allowed: title");
    assertThat(messagesOf("title: a\nextends: small\n" + "k".repeat(900) + ": 1\n"))
        .singleElement()
        .asString()
        .startsWith("file.yaml:3:1: error: unknown key \"" + "k".repeat(60) + "...\"; allowed");
  }
}
