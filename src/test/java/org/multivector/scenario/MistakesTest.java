package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.text.Fault;

/** Mistakes as people make them: each is told at its place, and with the right word. */
class MistakesTest {

  private static final Pattern KEY = Pattern.compile("^(?: *- | *)([a-z]{4,}):(?: |$)");
  private static final Pattern ADDRESS =
      Pattern.compile("((?:powers|states|parameters|shocks|corridors)(?:\\.[A-Za-z0-9_-]+)+): ");

  private static final List<String> KNOWN =
      Key.names(Keys.COMMON, Keys.LINKS, Keys.TIMING, Keys.EVENT);

  private static final String QUESTION =
      """
      title: A question
      question: What happens?
      sources: [almanac-2025]
      extends: small
      horizon: {from: 2025Q1, to: 2028Q4}
      uncertain: {decline: uniform 0.5 0.9}
      switches: {taste: off}
      set: {parameters.outside_option: 0.7}
      events:
        - at: 2026Q1
          title: It begins
          switch: beginning
          ramp: 8 quarters
          until: 2028Q1
          probability: 0.5
          set: {powers.USA.attention: {times: decline}, powers.USA.risk: 2}
      """;

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
  }

  /** What is said of a file; never an exception, always at a place. */
  private List<Fault> faults(String file) {
    List<Fault> faults = ScenarioReader.check(folder.resolve(file).toString(), List.of()).faults();
    for (Fault fault : faults) {
      assertThat(fault.file()).isNotBlank();
      assertThat(fault.row()).isPositive();
      assertThat(fault.column()).isPositive();
      assertThat(fault.what()).isNotBlank();
    }
    return faults.stream().filter(f -> f.severity() == Fault.Severity.ERROR).toList();
  }

  private List<Fault> ofQuestion(String text) {
    desk.write("question.yaml", text);
    return faults("question.yaml");
  }

  @Test
  void aMistypedKeyIsRecognised() throws IOException {
    Random random = new Random(1);
    List<String[]> slips = new ArrayList<>();
    for (Path file : scenarios()) {
      List<String> lines = Files.readAllLines(file);
      for (int n = 0; n < lines.size(); n++) {
        Matcher key = KEY.matcher(lines.get(n));
        if (key.find() && KNOWN.contains(key.group(1))) {
          slips.add(slip(file, lines, n, key.start(1), key.group(1), random));
        }
      }
    }
    assertRecognised(slips, random);
  }

  @Test
  void aMistypedPartOfAnAddressIsRecognised() throws IOException {
    Random random = new Random(2);
    List<String[]> slips = new ArrayList<>();
    for (Path file : scenarios()) {
      List<String> lines = Files.readAllLines(file);
      for (int n = 0; n < lines.size(); n++) {
        Matcher address = ADDRESS.matcher(lines.get(n));
        if (address.find()) {
          String[] parts = address.group(1).split("\\.", -1);
          int part = random.nextInt(parts.length);
          int before = String.join(".", Arrays.copyOf(parts, part)).length() + (part > 0 ? 1 : 0);
          slips.add(slip(file, lines, n, address.start(1) + before, parts[part], random));
        }
      }
    }
    assertRecognised(slips, random);
  }

  private static List<Path> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  /** The file's text with two neighbouring letters of a word swapped, its line and the word. */
  private static String[] slip(
      Path file, List<String> lines, int line, int at, String word, Random random) {
    List<Integer> places =
        IntStream.range(0, word.length() - 1)
            .filter(n -> word.charAt(n) != word.charAt(n + 1))
            .boxed()
            .toList();
    int n = at + places.get(random.nextInt(places.size()));
    String text = lines.get(line);
    List<String> changed = new ArrayList<>(lines);
    changed.set(
        line, text.substring(0, n) + text.charAt(n + 1) + text.charAt(n) + text.substring(n + 2));
    return new String[] {
      file.getFileName().toString(), String.join("\n", changed), "" + (line + 1), word
    };
  }

  private void assertRecognised(List<String[]> slips, Random random) {
    Collections.shuffle(slips, random);
    for (String[] slip : slips.subList(0, 25)) {
      desk.write(slip[0], slip[1]);
      assertThat(faults(slip[0]))
          .as(slip[1])
          .anySatisfy(
              fault -> {
                assertThat(fault.row()).isEqualTo(Integer.parseInt(slip[2]));
                assertThat(fault.suggestion()).isEqualTo(slip[3]);
              });
      desk.write(slip[0], "title: x\nextends: baseline\n");
    }
  }

  @Test
  void aValueOfAWrongKindIsToldAtItsPlace() {
    List<String> lines = QUESTION.lines().toList();
    for (int n = 0; n < lines.size(); n++) {
      int colon = lines.get(n).indexOf(": ");
      for (String wrong :
          List.of("[[1]]", "{a: {b: 1}}", "~", "@", "1e999", ".nan", "2 x", "'", "{")) {
        List<String> changed = new ArrayList<>(lines);
        if (colon >= 0) {
          changed.set(n, lines.get(n).substring(0, colon + 2) + wrong);
          List<Fault> faults = ofQuestion(String.join("\n", changed) + "\n");
          boolean text = n < 2 || lines.get(n).contains("title:");
          assertThat(faults.isEmpty()).as(changed.get(n)).isEqualTo(text && isText(wrong));
          assertThat(faults).as(changed.get(n)).allMatch(f -> f.file().endsWith("question.yaml"));
        }
      }
    }
  }

  private static boolean isText(String value) {
    return List.of("1e999", ".nan", "2 x").contains(value);
  }

  @Test
  void eachLineMayBeLostDoubledOrShifted() {
    List<String> lines = QUESTION.lines().toList();
    for (int n = 0; n < lines.size(); n++) {
      List<String> doubled = new ArrayList<>(lines);
      doubled.add(n, lines.get(n));
      assertThat(ofQuestion(String.join("\n", doubled))).as("twice: " + lines.get(n)).isNotEmpty();
      List<String> lost = new ArrayList<>(lines);
      lost.remove(n);
      ofQuestion(String.join("\n", lost));
      List<String> shifted = new ArrayList<>(lines);
      shifted.set(n, "\t" + lines.get(n));
      assertThat(ofQuestion(String.join("\n", shifted))).as("tab: " + lines.get(n)).isNotEmpty();
    }
  }

  @Test
  void eachCharacterMayBeLost() {
    for (int n = 0; n < QUESTION.length(); n++) {
      ofQuestion(QUESTION.substring(0, n) + QUESTION.substring(n + 1));
    }
  }

  @Test
  void datesInTheWrongOrderAreToldAtTheLaterOne() {
    assertThat(ofQuestion(QUESTION.replace("to: 2028Q4", "to: 2024Q4")))
        .anyMatch(f -> f.row() == 5 && f.column() == 29);
    assertThat(ofQuestion(QUESTION.replace("until: 2028Q1", "until: 2025Q4")))
        .anyMatch(f -> f.row() == 14 && f.column() == 12);
  }

  @Test
  void odderEncodingsAreReadOrNamed() {
    String umlaut = QUESTION.replace("What happens?", "T\u00fcrkiye?");
    assertThat(encoded(umlaut, StandardCharsets.UTF_8)).isEmpty();
    assertThat(encoded("\uFEFF" + umlaut.replace("\n", "\r\n"), StandardCharsets.UTF_8)).isEmpty();
    for (Charset other :
        List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      assertThat(encoded(umlaut, other)).as(other.name()).isNotEmpty();
    }
  }

  private List<Fault> encoded(String text, Charset charset) {
    desk.write("question.yaml", text.getBytes(charset));
    return faults("question.yaml");
  }

  @Test
  void aMistypedColumnOrIdOfATableIsRecognised() {
    Random random = new Random(3);
    for (Map.Entry<String, byte[]> file : Desk.load().entrySet()) {
      if (file.getKey().endsWith(".csv")) {
        List<String> lines = new String(file.getValue(), StandardCharsets.UTF_8).lines().toList();
        for (String column : lines.get(0).split(",", -1)) {
          assertTold(file.getKey(), lines, 0, column, random);
        }
        String id = lines.get(lines.size() - 1).split(",", -1)[0];
        if (id.length() > 2 && !file.getKey().equals("sources.csv")) {
          assertTold(file.getKey(), lines, lines.size() - 1, id, random);
        }
      }
    }
  }

  private void assertTold(String file, List<String> lines, int line, String word, Random random) {
    int at = ("," + lines.get(line) + ",").indexOf("," + word + ",");
    String[] slip = slip(Path.of(file), lines, line, at, word, random);
    desk.write("small/" + file, slip[1] + "\n");
    assertThat(faults("small/world.yaml"))
        .as(file + " " + word)
        .anySatisfy(
            fault -> {
              assertThat(fault.file()).endsWith(file);
              assertThat(fault.row()).isEqualTo(line + 1);
              assertThat(fault.suggestion()).isEqualTo(word);
            });
    desk.write("small/" + file, Desk.load().get(file));
  }

  /** A mistake in one row of a table of the shipped world, and what the fault is about. */
  private record Mutant(String kind, String column, UnaryOperator<String> cell) {}

  private static final List<Mutant> MUTANTS =
      List.of(
          new Mutant("a word", "value", cell -> "abc"),
          new Mutant("no number", "value", cell -> "NaN"),
          new Mutant("huge", "value", cell -> "1e300"),
          new Mutant("empty", "value", cell -> ""),
          new Mutant("unit", "unit", cell -> "furlong"),
          new Mutant("source", "source", cell -> "no-such-source"),
          new Mutant("quality", "quality", cell -> "E"));

  @Test
  void everyTableOfTheShippedWorldTellsEachMistakeAtItsPlace() throws IOException {
    Random random = new Random(4);
    Path world = Files.createDirectories(folder.resolve("mine"));
    try (Stream<Path> files = Files.list(Path.of("scenarios/baseline"))) {
      for (Path file : files.sorted().toList()) {
        Files.copy(file, world.resolve(file.getFileName()));
      }
    }
    try (Stream<Path> files = Files.list(Path.of("scenarios/baseline"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
        mistakes(file.getFileName().toString(), Files.readAllLines(file), random);
        desk.write("mine/" + file.getFileName(), Files.readAllBytes(file));
      }
    }
  }

  private void mistakes(String table, List<String> lines, Random random) {
    List<String> columns = List.of(lines.get(0).split(",", -1));
    for (Mutant mutant : MUTANTS) {
      int column = columns.indexOf(mutant.column());
      int row = 1 + random.nextInt(lines.size() - 1);
      if (column >= 0 && !(table.equals("sources.csv") && mutant.column().equals("quality"))) {
        List<String> cells = new ArrayList<>(List.of(lines.get(row).split(",", -1)));
        cells.set(column, mutant.cell().apply(cells.get(column)));
        List<String> changed = new ArrayList<>(lines);
        changed.set(row, String.join(",", cells));
        assertTold(table, changed, row + 1, "\"" + mutant.column() + "\"");
      }
    }
    List<String> doubled = new ArrayList<>(lines);
    doubled.add(2, lines.get(1));
    assertTold(table, doubled, 3, "");
    String first = columns.get(0);
    List<String> lost = lines.stream().map(line -> line.replaceFirst("^[^,]*,", "")).toList();
    assertTold(table, lost, 1, "column " + first + " missing");
    assertTold(table, List.of(), 1, "");
  }

  private void assertTold(String table, List<String> lines, int row, String what) {
    desk.write("mine/" + table, String.join("\n", lines) + "\n");
    assertThat(faults("mine/world.yaml"))
        .as(table + " " + row + " " + what)
        .anyMatch(f -> f.file().endsWith(table) && f.row() == row && f.what().contains(what));
  }

  @Test
  void wrongCellsAreToldInTheirRowAndColumn() {
    String ties = text("ties.csv");
    for (String wrong : List.of("abc", "NaN", "1e999", "-0.1", "1.5", "0,3,", "50%", "", "'0.3")) {
      List<Fault> faults = withTable("ties.csv", ties.replace("ROW,0.3,", "ROW," + wrong + ","));
      assertThat(faults).as(wrong).anyMatch(f -> f.file().endsWith("ties.csv") && f.row() == 5);
    }
    assertThat(withTable("ties.csv", ties.replaceFirst("share", "percent")))
        .anyMatch(f -> f.row() == 2 && f.line().contains("\"percent\""));
    assertThat(withTable("ties.csv", ties.replaceFirst("RUS,0.3", "0.3,RUS")))
        .anyMatch(f -> f.row() == 2);
    assertThat(withTable("ties.csv", ties.replaceFirst("(KAZ,trade,RUS.*\n)", "$1$1")))
        .anyMatch(f -> f.row() == 3);
    assertThat(withTable("ties.csv", ties.replaceFirst("almanac-2025", "\"almanac-2025")))
        .isNotEmpty();
  }

  @Test
  void tablesFromASpreadsheetAreReadAsTheyAre() {
    List<UnaryOperator<String>> ways =
        List.of(
            text -> "\uFEFF" + text,
            text -> text.replace("\n", "\r\n"),
            text -> text.replace(',', '\t'),
            text -> text.replace(',', ';').replaceAll("(\\d)\\.(\\d)", "$1,$2"),
            text -> text.replaceAll("(?m)$", ",,"));
    String ties = text("ties.csv");
    for (UnaryOperator<String> way : ways) {
      assertThat(withTable("ties.csv", way.apply(ties))).isEmpty();
    }
    desk.write("small/ties.csv", ties.getBytes(StandardCharsets.UTF_16));
    assertThat(faults("small/world.yaml")).isNotEmpty();
  }

  @Test
  void legitimacyCannotBeAtAnEnd() {
    String back = "from either end there is no way back";
    for (String wrong :
        List.of(
            "set: {states.KAZ.legitimacy: 0}",
            "set: {states.KAZ.legitimacy: uniform 0.5 1}",
            "events: [{at: 2026Q1, set: {states.KAZ.legitimacy: 1}}]",
            "events: [{at: 2026Q1, set: {states.KAZ.legitimacy: {times: 0}}}]")) {
      assertThat(ofQuestion("title: A\nextends: small\n" + wrong + "\n"))
          .as(wrong)
          .singleElement()
          .satisfies(fault -> assertThat(fault.what()).endsWith(back));
    }
  }

  private static String text(String file) {
    return new String(Desk.load().get(file), StandardCharsets.UTF_8);
  }

  private List<Fault> withTable(String file, String text) {
    desk.write("small/" + file, text);
    return faults("small/world.yaml");
  }
}
