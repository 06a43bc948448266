package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;

/**
 * Whatever is typed, deleted, doubled or garbled: a scenario comes of it, or faults with a place in
 * a file; never another exception, and never a long wait.
 */
class FuzzTest {

  private static final String QUESTION =
      """
      title: The United States leaves
      question: How much room for manoeuvre?
      sources: [almanac-2025, {own-2025: "Me (2025)"}]
      extends: small
      reference: small
      horizon: {from: 2025Q1, to: 2028Q4}
      uncertain: {decline: uniform 0.5 0.9, rest: 1 - decline}
      switches: {taste: off, offers: on}
      set: {parameters.outside_option: uniform 0.3 1, powers.RUS.capacity.trade: 0.9}
      events:
        - at: 2026Q1
          title: Washington stops following up
          ramp: 8 quarters
          for: 10 quarters
          set: {powers.USA.attention: {times: "rest / (1 + decline)"}}
        - {at: 2026Q2, until: 2027Q1, set: {powers.RUS.load.ukraine: {add: -0.5}}}
      """;

  /** Characters that mean something to YAML, tables, numbers or formulas. */
  private static final String SPICE =
      ":{}[]&*!|>'\"%@`#,;-+/().0159eEQ=~? \t\n\r\0\uFEFF\u00e9\u202e_xX";

  @TempDir private Path folder;

  @Test
  void garbledScenariosAreReadOrRefused() {
    Desk desk = Desk.in(folder);
    Random random = new Random(20250101);
    for (int n = 0; n < 1000; n++) {
      String text = garble(QUESTION, random);
      desk.write("question.yaml", text);
      assertReadOrRefused("question.yaml", List.of(), text);
    }
  }

  @Test
  void garbledWorldsAreReadOrRefused() {
    Desk desk = Desk.in(folder);
    desk.write("question.yaml", QUESTION);
    TreeMap<String, byte[]> world = new TreeMap<>(Desk.load());
    List<String> names = new ArrayList<>(world.keySet());
    Random random = new Random(20251231);
    for (int n = 0; n < 1000; n++) {
      String name = names.get(random.nextInt(names.size()));
      String text = garble(new String(world.get(name), StandardCharsets.UTF_8), random);
      desk.write("small/" + name, text);
      assertReadOrRefused("question.yaml", List.of(), name + "\n" + text);
      desk.write("small/" + name, world.get(name));
    }
  }

  @Test
  void garbledBytesAreReadOrRefused() {
    Desk desk = Desk.in(folder);
    Random random = new Random(3);
    for (int n = 0; n < 300; n++) {
      byte[] bytes = QUESTION.getBytes(StandardCharsets.UTF_8);
      for (int change = 0; change <= n % 4; change++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      desk.write("question.yaml", bytes);
      assertReadOrRefused("question.yaml", List.of(), "bytes " + n);
    }
  }

  @Test
  void garbledOptionsAreReadOrRefused() {
    Desk desk = Desk.in(folder);
    desk.write("question.yaml", QUESTION);
    String[] sets = {
      "powers.USA.attention=uniform 0.1 0.2",
      "horizon.to=2030Q4",
      "uncertain.decline=0.7",
      "switches.taste=off",
      "ties.KAZ.trade.RUS=1 - decline",
    };
    Random random = new Random(5);
    for (int n = 0; n < 300; n++) {
      String set = garble(sets[n % sets.length], random);
      assertReadOrRefused("question.yaml", List.of(set), set);
    }
  }

  @Test
  void garbledBaselinesAreReadOrRefused() throws IOException {
    Path baseline = Path.of("scenarios", "baseline");
    Desk desk = new Desk(folder);
    List<Path> files;
    try (var all = Files.list(baseline)) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      desk.write("baseline/" + file.getFileName(), Files.readAllBytes(file));
    }
    desk.write("question.yaml", Files.readString(Path.of("scenarios", "us-draws-down.yaml")));
    Random random = new Random(9);
    for (int n = 0; n < 60; n++) {
      Path file = files.get(random.nextInt(files.size()));
      String name = "baseline/" + file.getFileName();
      desk.write(name, garble(Files.readString(file), random));
      assertReadOrRefused("question.yaml", List.of(), name + " " + n);
      desk.write(name, Files.readAllBytes(file));
    }
  }

  private void assertReadOrRefused(String file, List<String> sets, String what) {
    try {
      List<Fault> warnings = new ArrayList<>();
      String typed = folder.resolve(file).toString();
      Scenario scenario = ScenarioReader.read(typed, sets, warnings::add);
      assertThat(scenario.plan().quarters()).isPositive();
      assertThat(scenario.plan().amounts()).doesNotContainNull();
      assertThat(scenario.resolved()).doesNotContain("NaN").doesNotContain("Infinity");
      warnings.forEach(warning -> assertWellFormed(warning, what));
    } catch (BadInput bad) {
      assertThat(bad.faults()).as(what).isNotEmpty();
      assertThat(bad.faults()).as(what).anyMatch(f -> f.severity() == Fault.Severity.ERROR);
      bad.faults().forEach(fault -> assertWellFormed(fault, what));
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("no fault, but " + e + " for\n" + what, e);
    }
  }

  private void assertWellFormed(Fault fault, String what) {
    assertThat(fault.row()).as(what).isPositive();
    assertThat(fault.column()).as(what).isPositive();
    assertThat(fault.line())
        .as(what)
        .doesNotContain("\n")
        .doesNotContain("\t")
        .hasSizeLessThan(3000);
    assertThat(fault.what()).as(what).isNotBlank();
    if (fault.file().startsWith(folder.toString())) {
      assertThat(fault.row()).as(what).isLessThanOrEqualTo(linesOf(Path.of(fault.file())) + 1);
    }
  }

  private static int linesOf(Path file) {
    try {
      byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
      int lines = 1;
      for (byte each : bytes) {
        lines += each == '\n' || each == '\r' ? 1 : 0;
      }
      return lines;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A few changes of characters or lines. */
  private static String garble(String text, Random random) {
    StringBuilder garbled = new StringBuilder(text);
    int changes = 1 + random.nextInt(3);
    for (int n = 0; n < changes && garbled.length() > 2; n++) {
      if (random.nextInt(3) == 0) {
        garbleLine(garbled, random);
      } else {
        garbleCharacter(garbled, random);
      }
    }
    return garbled.toString();
  }

  private static void garbleCharacter(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    char spice = SPICE.charAt(random.nextInt(SPICE.length()));
    switch (random.nextInt(5)) {
      case 0 -> text.deleteCharAt(at);
      case 1 -> text.insert(at, text.charAt(at));
      case 2 -> text.setCharAt(at, spice);
      case 3 -> text.insert(at, spice);
      default -> text.setLength(at + 1);
    }
  }

  private static void garbleLine(StringBuilder text, Random random) {
    List<String> lines = new ArrayList<>(List.of(text.toString().split("\n", -1)));
    int at = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(other, lines.get(at));
      case 2 -> lines.set(at, lines.get(other));
      default -> lines.set(at, "  " + lines.get(at));
    }
    text.setLength(0);
    text.append(String.join("\n", lines));
  }
}
