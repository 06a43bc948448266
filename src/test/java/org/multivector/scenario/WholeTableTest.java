package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a spreadsheet, or a word that was changed in one place, does to a whole table. */
class WholeTableTest {

  private static final String HEADER =
      "state,domain,partner,value,low,high,unit,year,source,quality,note";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
  }

  private void assertTold(String... messages) {
    assertThat(desk.messages("small/world.yaml"))
        .containsExactly(
            Stream.of(messages).map(message -> "small/" + message).toArray(String[]::new));
  }

  /** Changes a field of every row of the ties but the first. */
  private void everyRow(int field, UnaryOperator<String> change) {
    desk.edit(
        "ties.csv",
        text ->
            text.lines()
                .map(line -> line.startsWith("state,") ? line : changed(line, field, change))
                .collect(Collectors.joining("\n")));
  }

  private static String changed(String line, int field, UnaryOperator<String> change) {
    String[] fields = line.split(",", -1);
    fields[field] = change.apply(fields[field]);
    return String.join(",", fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "states: {KAZ:|states: {QAZ:| 6:10| \"QAZ\" is in no row, but 8 rows of small/ties.csv have"
            + " \"KAZ\", which is not in the world; did you mean \"KAZ\"?",
        "RUS|ROS| 7:10| \"ROS\" is in no row, but 4 rows of small/ties.csv have \"RUS\", which is"
            + " not in the world; did you mean \"RUS\"?",
        "powers: {RUS:|powers: {RF:| 7:10| \"RF\" is in no row, but 4 rows of small/ties.csv have"
            + " \"RUS\", which is not in the world; did you mean \"RUS\"?",
        "{trade:|{commerce:| 9:11| \"commerce\" is in no row, but 10 rows of small/ties.csv have"
            + " \"trade\", which is not in the world; did you mean \"trade\"?",
        "  alignment:|  alinement:| 11:3| \"alinement\" is in no row, but 4 rows of small/aims.csv"
            + " have \"alignment\", which is not in the world; did you mean \"alignment\"?",
        ", USA: United States}|}| 7:1| \"USA\" is not among the powers, but 4 rows of"
            + " small/ties.csv have it",
        "security: Security|share: Security| 9:39| \"share\" is in no row, but 6 rows of"
            + " small/ties.csv have \"security\", which is not in the world; did you mean"
            + " \"security\"?",
      })
  void anIdThatTheWorldAloneHasOtherwise(String part, String instead, String at, String what) {
    desk.edit("world.yaml", part, instead);
    assertTold("world.yaml:" + at + ": error: " + what);
  }

  /** Of a few rows it is they that are wrong. */
  @Test
  void anIdThatAFewRowsHaveOtherwise() {
    desk.edit("ties.csv", "KAZ,trade,RUS", "KAZ,trade,RUSS");
    assertTold(
        "ties.csv:2:3: error: column \"partner\": unknown partner \"RUSS\"; allowed: RUS, USA, REG,"
            + " ROW, SELF; did you mean \"RUS\"?");
  }

  /** Of two rows too, if many have what they nearly have; somebody without rows was not meant. */
  @Test
  void anIdThatTwoRowsHaveOtherwise() {
    desk.edit("ties.csv", ",trade,RUS", ",trad,RUS");
    desk.edit("world.yaml", "domains: {", "domains: {labour: Labour, ");
    assertThat(desk.messages("small/world.yaml"))
        .anyMatch(
            message ->
                message.endsWith(
                    "column \"domain\": unknown domain \"trad\", here and in 1 more row; allowed:"
                        + " labour, trade, security; did you mean \"trade\"?"))
        .noneMatch(message -> message.contains("is in no row"));
  }

  @Test
  void severalWordsAndSeveralColumns() {
    desk.edit(
        "access.csv", text -> text.replace("KAZ,", "Kazakhstn,").replace("UZB,", "Uzbekistn,"));
    everyRow(7, text -> text + ".0");
    List<String> messages = desk.messages("small/world.yaml");
    assertThat(messages).hasSize(3);
    assertThat(messages.get(0)).contains("\"Kazakhstn\", here and in 1 more row");
    assertThat(messages.get(1)).contains("\"Uzbekistn\", here and in 1 more row");
    assertThat(messages.get(2)).contains("not a year: \"2024.0\", and so in 15 more rows");
  }

  @Test
  void manyWordsOfWhichSomeComeOften() {
    int[] row = {0};
    everyRow(2, text -> "X" + Math.min(11, row[0]++));
    assertTold(
        "ties.csv:2:3: error: column \"partner\": unknown partner \"X0\", and so in 15 more rows;"
            + " allowed: RUS, USA, REG, ROW, SELF");
  }

  /** In other letters, or by name; and in as many tables as there are. */
  @ParameterizedTest
  @CsvSource({
    "access.csv, kaz, uzb, 3",
    "access.csv, Kazakhstan, UZBEKISTAN, 3",
    "both, kaz, uzb, 19"
  })
  void idsThatAColumnSpellsOtherwise(String table, String kaz, String uzb, int more) {
    for (String each : table.equals("both") ? List.of("access.csv", "ties.csv") : List.of(table)) {
      desk.edit(each, text -> text.replace("KAZ,", kaz + ",").replace("UZB,", uzb + ","));
    }
    assertTold(
        "access.csv:2:1: error: column \"state\": the state is spelt otherwise than in the world,"
            + " here and in "
            + more
            + " more rows; allowed: KAZ, UZB; did you mean \"KAZ\"?");
  }

  /** One of several words alone may be wrong for a reason of its own. */
  @Test
  void idsThatAFewRowsSpellOtherwise() {
    desk.edit("access.csv", text -> text.replace("UZB,", "uzb,"));
    assertTold(
        "access.csv:4:1: error: column \"state\": unknown state \"uzb\", here and in 1 more row;"
            + " allowed: KAZ, UZB; did you mean \"UZB\"?");
  }

  @ParameterizedTest
  @CsvSource({"8, 8", "9, 1"})
  void soManyRowsAreOneMistake(int rows, int messages) {
    int[] left = {rows};
    everyRow(7, text -> left[0]-- > 0 ? "today" : text);
    assertThat(desk.messages("small/world.yaml")).hasSize(messages);
  }

  @Test
  void aWordThatManyRowsHave() {
    desk.edit("sources.csv", "almanac-2025", "almanac-2024");
    assertTold(
        "domain-weights.csv:2:8: error: column \"source\": unknown source \"almanac-2025\", here"
            + " and in 18 more places; allowed: an id of sources.csv, or assumption; did you mean"
            + " \"almanac-2024\"?");
  }

  @Test
  void aWordThatManyPlacesOfAScenarioHave() {
    String line = "  powers.UAS.%s: 0.2\n";
    String text = "set:\n" + line.formatted("attention") + line.formatted("risk");
    String what = "error: unknown power \"UAS\"";
    String rest = "; allowed: RUS, USA; did you mean \"USA\"?";
    assertThat(desk.questioned(text))
        .containsExactly(
            "question.yaml:4:10: " + what + rest, "question.yaml:5:10: " + what + rest);
    assertThat(desk.questioned(text + line.formatted("openness")))
        .containsExactly("question.yaml:4:10: " + what + ", here and in 2 more places" + rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "3| `%s%%`| 2:4| column \"value\": \"0.3%\" is a percentage; write it as a fraction, 0.5 for"
            + " 50 %, and so in 15 more rows",
        "3| =%s| 2:4| column \"value\": \"=0.3\" is not a number, and so in 15 more rows; allowed:"
            + " numbers such as 0.25, -3 or 1e-6",
        "6| percent| 2:7| column \"unit\": the unit of ties.csv is not \"percent\", and so in 15 more"
            + " rows; allowed: share",
        "7| %s.0| 2:8| column \"year\": not a year: \"2024.0\", and so in 15 more rows; allowed:"
            + " 2024, or 2019-2023, or empty",
        "9| `Official`| 2:10| column \"quality\": unknown quality \"Official\", here and in 15 more"
            + " rows; allowed: A, B, C, D, assumption",
      })
  void aColumnThatIsWrittenOtherwise(int field, String form, String at, String what) {
    everyRow(field, text -> form.formatted(text));
    assertTold("ties.csv:" + at + ": error: " + what);
  }

  /** A few rows may each have a reason of their own. */
  @Test
  void rowsThatAreWrittenOtherwise() {
    desk.edit(
        "states.csv",
        text -> text.lines().map(line -> line.replace(",2024,", ",today,")).collect(joined()));
    assertThat(desk.messages("small/world.yaml"))
        .hasSize(4)
        .allSatisfy(message -> assertThat(message).contains("not a year: \"today\"; allowed"));
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "state,domain|domain,state| 1:1: error: the columns \"state\" and \"domain\" have changed"
            + " places",
        "state,domain,partner|State,Domain,Partner| 1:1: error: columns are named in small letters;"
            + " write state,domain,partner,value,low,high,unit,year,source,quality,note",
        "partner,value|partner,,value| 1:4: error: a column without a name; take it out, or write"
            + " its name",
        "KAZ,trade,RUS,0.3,0.25,0.35,share,2024,almanac-2025,A,|KAZ,trade,RUS,0.3"
            + "| 2:4: error: the row ends after 4 fields, and the header has 11",
        "KAZ,trade,RUS,0.3,0.25,0.35,share,2024,almanac-2025,A,|Sum,,,4,,,,,,,"
            + "| 2:1: error: neither unit nor source nor quality; is the row a note or a total? take"
            + " it out",
        "KAZ,trade,RUS,0.3,0.25,0.35,share,2024,almanac-2025,A,"
            + "|KAZ,\"trade,RUS,0.3,0.25,0.35,share,2024,almanac-2025,A,\"as read, there\""
            + "| 2:2: error: the field runs over several others; is a quote not closed?",
        "KAZ,trade,RUS|KAZ,\"trade,RUS"
            + "| 2:2: error: the field runs over several lines; is a quote not closed?",
      })
  void aHeaderOrARow(String part, String instead, String message) {
    desk.edit("ties.csv", part, instead);
    assertTold("ties.csv:" + message);
  }

  @Test
  void aHeaderThatIsSeparatedOtherwiseThanItsRowsIsToldOnce() {
    desk.edit("ties.csv", text -> HEADER.replace(',', ';') + text.substring(HEADER.length()));
    assertTold(
        "ties.csv:2:1: error: fields are separated otherwise than those of the header: by \",\","
            + " and so in 15 more rows");
  }

  @Test
  void aTableWithoutRowsIsToldOnce() {
    desk.edit("ties.csv", text -> HEADER + "\n");
    assertTold("ties.csv:1:1: error: the table has no rows below its header");
  }

  @Test
  void aRowThatLacksFieldsIsNoQuoteThatIsNotClosed() {
    String row = "KAZ,trade,RUS,0.3,0.25,0.35,share,2024,almanac-2025,A,";
    desk.edit("ties.csv", row, "KAZ,trade,RUS,share,2024,almanac-2025,A,\"a, b, c, and d\"");
    assertTold("ties.csv:2:8: error: the row ends after 8 fields, and the header has 11");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"\"KAZ,trade,RU| 1", "KAZ,\"trade| 2", "KAZ,trade,RUS,0.3,,,share,2024,,A,\"x| 11"})
  void aLastQuoteThatIsNeverClosed(String row, int field) {
    desk.edit("ties.csv", text -> text.stripTrailing() + "\n" + row + "\n");
    assertTold("ties.csv:18:" + field + ": error: a quote that is never closed");
  }

  @Test
  void whatSpreadsheetsWriteIsRead() {
    List<UnaryOperator<String>> written =
        List.of(
            text -> "\uFEFF" + text.replace("\n", "\r\n"),
            text -> text.replace(',', ';').replace("0.", "0,"),
            text -> text.replace(',', '\t'),
            text -> text.lines().map(line -> line + ",,,").collect(joined()),
            text -> text.replace(",trade,", ", trade ,") + "\n,,,,,,,,,,\n\n");
    for (UnaryOperator<String> change : written) {
      desk.edit("ties.csv", change);
      assertThat(desk.messages("small/world.yaml")).isEmpty();
    }
  }
}
