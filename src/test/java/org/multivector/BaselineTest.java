package org.multivector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.ScenarioReader;
import org.multivector.text.BadInput;
import org.multivector.text.Fault;
import org.multivector.world.Dimension;
import org.multivector.world.Input;

/** The world of 2025: every figure has a source or says that it is assumed, and adds up. */
class BaselineTest {
  private static final Path FOLDER = Path.of("scenarios", "baseline");
  private static final String ASSUMPTION = "assumption";

  /** What looks like the id of a source in a note. */
  private static final Pattern DATED = Pattern.compile("\\b[a-z][a-z0-9]*(-[a-z0-9]+)*-\\d{4}\\b");

  /** A line of the page on data: tables, rows with a source, rows assumed. */
  private static final Pattern COUNTED =
      Pattern.compile("^\\| ([a-z, -]+) \\| (\\d+) \\| (\\d+) \\|$", Pattern.MULTILINE);

  private static final Map<Dimension, List<String>> MEMBERS =
      Map.ofEntries(
          Map.entry(Dimension.STATE, words("KAZ UZB TKM KGZ TJK")),
          Map.entry(Dimension.OTHER_STATE, words("KAZ UZB TKM KGZ TJK")),
          Map.entry(Dimension.POWER, words("RUS CHN USA EU TUR GULF IRN IND AZE")),
          Map.entry(Dimension.RIVAL, words("RUS CHN USA EU TUR GULF IRN IND AZE")),
          Map.entry(Dimension.PARTNER, words("RUS CHN USA EU TUR GULF IRN IND AZE REG ROW SELF")),
          Map.entry(
              Dimension.DOMAIN,
              words("trade finance energy transit security labour technology society diplomacy")),
          Map.entry(
              Dimension.ISSUE,
              words("alignment security_posture economic_access governance transit_route")),
          Map.entry(Dimension.THEATRE, words("ukraine indo_pacific middle_east home")),
          Map.entry(Dimension.INTEREST, words("fuels minerals transit security")),
          Map.entry(Dimension.COMMODITY, words("oil gas uranium critical_minerals gold")),
          Map.entry(Dimension.REGIME, words("rivalry detente conflict")),
          Map.entry(Dimension.NEXT_REGIME, words("rivalry detente conflict")),
          Map.entry(
              Dimension.SHOCK,
              words(
                  "border_clash succession_crisis drought afghan_spillover price_slump price_surge"
                      + " remittance_slump secondary_sanctions cpc_outage line_outage")),
          Map.entry(
              Dimension.INSTITUTION,
              words(
                  "csto eaeu sco ots belt-and-road c5-plus-1 global-gateway china-central-asia"
                      + " consultative-meetings wto neutrality")),
          Map.entry(Dimension.CARGO, words("oil gas power products freight")),
          Map.entry(
              Dimension.CORRIDOR,
              words(
                  "cpc atyrau-samara aktau-baku-ceyhan kazakhstan-china-oil central-asia-china"
                      + " line-d turkmenistan-iran turkmenistan-uzbekistan-gas"
                      + " russia-uzbekistan-gas russia-kyrgyzstan-gas uzbekistan-tajikistan-gas"
                      + " trans-caspian-gas tapi russia-kazakhstan-power soviet-ring"
                      + " turkmenistan-uzbekistan-power uzbekistan-afghanistan-power"
                      + " tajikistan-afghanistan-power turkmenistan-afghanistan-power casa-1000"
                      + " products-kyrgyzstan products-tajikistan products-uzbekistan"
                      + " northern-rail khorgos middle-corridor middle-corridor-expansion"
                      + " north-south southern-route caspian-ferries uzbekistan-kazakhstan-rail"
                      + " kyrgyzstan-kazakhstan-rail tajikistan-uzbekistan-rail kyrgyz-passes"
                      + " kulma-pass china-kyrgyzstan-uzbekistan zangezur")),
          Map.entry(
              Dimension.MEMBER, words("KAZ UZB TKM KGZ TJK RUS CHN USA EU TUR GULF IRN IND AZE")));

  /** What has rows only where there is something. */
  private static final List<Input> SPARSE =
      List.of(
          Input.TIE,
          Input.EXPORT_INCOME,
          Input.REEXPORT_INCOME,
          Input.REGIME_RIVALRY,
          Input.REGIME_LOAD,
          Input.REGIME_RATE,
          Input.MEMBERSHIP,
          Input.EXPORTS,
          Input.IMPORTS,
          Input.NETWORKS,
          Input.CONTRACT,
          Input.CORRIDOR_HELD,
          Input.CORRIDOR_BUILT,
          Input.CORRIDOR_CHANCE,
          Input.CORRIDOR_DELAY,
          Input.CORRIDOR_OUTLAY,
          Input.BENEFIT_PART,
          Input.FRICTION_PART,
          Input.BINDING_PART,
          Input.FORUM_PART,
          Input.VOICE_PART,
          Input.BORDER_DISPUTE,
          Input.WATER_DISPUTE,
          Input.PASSAGE);

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<NamedCsvRecord> table(String name) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(name))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean exists(String name) {
    return !name.isEmpty() && Files.exists(FOLDER.resolve(name));
  }

  /** The tables with a value column, all but parameters and sources. */
  static Stream<String> tables() {
    return Arrays.stream(Input.values())
        .map(Input::table)
        .filter(BaselineTest::exists)
        .filter(name -> !name.equals("parameters.csv"))
        .distinct();
  }

  private static Input inputOf(String table, NamedCsvRecord row, String column) {
    return Arrays.stream(Input.values())
        .filter(input -> input.table().equals(table))
        .filter(
            input ->
                !row.getHeader().contains(column) || input.variable().equals(row.getField(column)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(table + " knows no variable in " + row));
  }

  private static double number(NamedCsvRecord row, String column) {
    return Double.parseDouble(row.getField(column));
  }

  private static Set<String> sources() {
    return table("sources.csv").stream()
        .map(row -> row.getField("id"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void checkSource(NamedCsvRecord row, Set<String> known) {
    String source = row.getField("source");
    assertThat(row.getField("year")).as("%s", row).matches("\\d{4}");
    assertThat(row.getField("note")).as("%s", row).isNotBlank();
    assertThat(DATED.matcher(row.getField("note")).results().map(MatchResult::group))
        .as("%s", row)
        .isSubsetOf(known);
    if (source.equals(ASSUMPTION)) {
      assertThat(row.getField("quality")).as("%s", row).isEqualTo(ASSUMPTION);
    } else {
      assertThat(row.getField("quality")).as("%s", row).isIn("A", "B", "C", "D");
      assertThat(known).as("%s", row).containsAll(words(source));
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyCellNamesKnownSourcesOrSaysAssumption(String table) {
    Set<String> known = sources();
    assertThat(table(table)).isNotEmpty().allSatisfy(row -> checkSource(row, known));
  }

  @Test
  void everyParameterNamesKnownSourcesOrSaysAssumption() {
    Set<String> known = sources();
    assertThat(table("parameters.csv")).allSatisfy(row -> checkSource(row, known));
  }

  @Test
  void everySourceSaysWhatItIs() {
    assertThat(table("sources.csv"))
        .allSatisfy(
            row -> {
              assertThat(row.getField("id")).matches("[a-z0-9]+(-[a-z0-9]+)*");
              assertThat(row.getField("reference")).isNotBlank();
              assertThat(row.getField("year")).matches("\\d{4}");
              assertThat(row.getField("quality")).isIn("A", "B", "C", "D");
            })
        .hasSameSizeAs(sources());
  }

  @Test
  void everySourceIsCited() throws IOException {
    String citing;
    try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
      citing =
          files
              .filter(file -> file.toString().matches(".*\\.(yaml|csv)"))
              .filter(file -> !file.endsWith("sources.csv"))
              .map(BaselineTest::text)
              .collect(Collectors.joining("\n"));
    }
    Set<String> cited =
        Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*")
            .matcher(citing)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    assertThat(cited).containsAll(sources());
  }

  @Test
  void pageOnDataCountsTheRowsOfEachTable() {
    String page = text(Path.of("src", "site", "markdown", "data.md"));
    List<String> counted = new ArrayList<>();
    for (MatchResult line : COUNTED.matcher(page).results().toList()) {
      List<String> tables = List.of(line.group(1).split(", "));
      counted.addAll(tables);
      List<NamedCsvRecord> rows =
          tables.stream().flatMap(name -> table(name + ".csv").stream()).toList();
      long assumed = rows.stream().filter(row -> row.getField("source").equals(ASSUMPTION)).count();
      assertThat(line.group(2)).as(line.group(1)).isEqualTo("" + (rows.size() - assumed));
      assertThat(line.group(3)).as(line.group(1)).isEqualTo("" + assumed);
    }
    assertThat(counted)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(tables(), Stream.of("parameters.csv"))
                .map(name -> name.replace(".csv", ""))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyCellHasItsUnitAndLiesInItsRange(String table) {
    assertThat(table(table))
        .allSatisfy(
            row -> {
              Input input = inputOf(table, row, "variable");
              if (input.unit().equals(Input.Unit.VOLUME)) {
                assertThat(row.getField("unit")).matches("(Mt|bcm|TWh) per year");
              } else {
                assertThat(row.getField("unit")).isEqualTo(input.unit());
              }
              assertThat(number(row, "value")).isBetween(input.lowest(), input.highest());
              if (!row.getField("low").isEmpty()) {
                assertThat(number(row, "value")).isBetween(number(row, "low"), number(row, "high"));
                assertThat(number(row, "low"))
                    .isGreaterThanOrEqualTo(input.lowest())
                    .isLessThan(number(row, "high"));
                assertThat(number(row, "high")).isLessThanOrEqualTo(input.highest());
              }
            });
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyAssumptionHasRoomToBeWrong(String table) {
    assertThat(table(table))
        .filteredOn(row -> row.getField("source").equals(ASSUMPTION))
        .filteredOn(
            row -> row.findField("variable").stream().noneMatch(words("posture built")::contains))
        .allSatisfy(row -> assertThat(row.getField("low")).isNotEmpty());
  }

  @Test
  void tiesLieInsideWhatTheGradientCanBear() {
    assertThat(table("ties.csv"))
        .allSatisfy(
            row -> {
              assertThat(number(row, "low")).isPositive().isLessThan(number(row, "value"));
              assertThat(number(row, "high")).isBetween(number(row, "value"), .97);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "ties.csv, state domain, 45",
    "domain-weights.csv, state, 5",
    "focus.csv, power, 9",
    "theatres.csv, power, 9",
    "issues.csv, variable, 1"
  })
  void sharesOfAGroupSumToOne(String table, String keys, int groups) {
    Function<NamedCsvRecord, String> group =
        row -> words(keys).stream().map(row::getField).collect(Collectors.joining(" "));
    Map<String, Double> sums =
        table(table).stream()
            .collect(
                Collectors.groupingBy(
                    group, TreeMap::new, Collectors.summingDouble(row -> number(row, "value"))));
    assertThat(sums).hasSize(groups);
    assertThat(sums.values()).allSatisfy(sum -> assertThat(sum).isCloseTo(1, within(1e-9)));
  }

  private static Stream<String> keys(List<Dimension> dimensions) {
    Stream<String> keys = Stream.of("");
    for (Dimension dimension : dimensions) {
      keys = keys.flatMap(key -> MEMBERS.get(dimension).stream().map(member -> key + " " + member));
    }
    return keys;
  }

  private static Stream<String> pairs(List<Dimension> dimensions) {
    List<String> members = MEMBERS.get(dimensions.get(0));
    return keys(dimensions)
        .filter(
            key -> {
              List<String> pair = words(key.strip());
              return members.indexOf(pair.get(0)) < members.indexOf(pair.get(1));
            });
  }

  private static String key(Input input, NamedCsvRecord row) {
    return input.dimensions().stream()
        .map(dimension -> " " + row.getField(dimension.column()))
        .collect(Collectors.joining());
  }

  static Stream<Input> wholeInputs() {
    return Arrays.stream(Input.values())
        .filter(input -> exists(input.table()) && !SPARSE.contains(input))
        .filter(input -> !input.table().equals("parameters.csv"));
  }

  @ParameterizedTest
  @MethodSource("wholeInputs")
  void everyMemberHasExactlyOneRow(Input input) {
    Stream<String> wanted =
        input.symmetric() ? pairs(input.dimensions()) : keys(input.dimensions());
    assertThat(
            table(input.table()).stream()
                .filter(row -> inputOf(input.table(), row, "variable") == input)
                .map(row -> key(input, row)))
        .containsExactlyInAnyOrderElementsOf(wanted.toList());
  }

  static Stream<Input> sparseInputs() {
    return SPARSE.stream();
  }

  @ParameterizedTest
  @MethodSource("sparseInputs")
  void rowsAreOfKnownMembersAndEachOnce(Input input) {
    assertThat(
            table(input.table()).stream()
                .filter(row -> inputOf(input.table(), row, "variable") == input)
                .map(row -> key(input, row)))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .isSubsetOf(keys(input.dimensions()).toList());
  }

  @Test
  void everyParameterHasItsRowAndUnit() {
    List<String> wanted =
        Arrays.stream(Input.values())
            .filter(input -> input.table().equals("parameters.csv"))
            .flatMap(
                input ->
                    input.dimensions().isEmpty()
                        ? Stream.of(input.variable() + " ")
                        : keys(input.dimensions()).map(key -> input.variable() + key))
            .toList();
    assertThat(table("parameters.csv"))
        .allSatisfy(
            row ->
                assertThat(row.getField("unit"))
                    .isEqualTo(inputOf("parameters.csv", row, "parameter").unit()));
    assertThat(
            table("parameters.csv").stream()
                .map(row -> row.getField("parameter") + " " + row.getField("domain")))
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  private static NamedCsvRecord cell(String table, String key) {
    List<NamedCsvRecord> found =
        table(table).stream()
            .filter(row -> row.getFields().subList(0, words(key).size()).equals(words(key)))
            .toList();
    assertThat(found).as("%s %s", table, key).hasSize(1);
    return found.get(0);
  }

  /** Figures of sources, worked out once more by hand: numerator, denominator, tolerance. */
  @ParameterizedTest
  @CsvSource({
    "income.csv, KAZ oil export_income, 42.3, 288, .0005",
    "income.csv, UZB gas export_income, .564, 115, .0002",
    "income.csv, TKM gas export_income, 12.27, 62, .009",
    "debts.csv, KAZ debt, .592, 2.155, .001",
    "debts.csv, UZB debt, 64.1, 115, .001",
    "debts.csv, TJK debt, 3.2, 14.2, .001",
    "powers.csv, CHN gdp, 18.7, .001, 0",
    "powers.csv, RUS gdp, 2.17, .001, 1e-9",
    "powers.csv, USA gdp, 29.2, .001, 1e-9",
    "powers.csv, RUS reverse_dependency, .064, 1, 0",
    "powers.csv, TUR reverse_dependency, 12.3, 613, .0001",
    "powers.csv, EU reverse_dependency, 54, 5060, .0001",
    "powers.csv, CHN reverse_dependency, .0261, 2, .0001",
    "powers.csv, CHN openness, 6160, 18700, .001",
    "powers.csv, TUR openness, 613, 907, .001",
    "powers.csv, GULF gdp, 2313, 1, 5",
    "states.csv, TJK gdp, 14.2, 1, 0",
    "states.csv, KAZ gdp, 170.5, .592, .5",
    "ties.csv, KAZ trade CHN, 26.5, 91, .001",
    "ties.csv, KAZ trade RUS, 24.5, 91, .001",
    "ties.csv, KAZ trade GULF, .302, 91, .0001",
    "ties.csv, UZB trade EU, 6.4, 62, .0005",
    "ties.csv, UZB trade GULF, .74, 62, .0005",
    "ties.csv, TKM trade CHN, 1.03, 8.3, .01",
    "ties.csv, KGZ trade CHN, 5.3, 14, .002",
    "ties.csv, TJK trade CHN, 1.96, 7.9, .0005",
    "ties.csv, TJK trade GULF, .093, 7.9, .0005",
    "ties.csv, TJK trade AZE, .0075, 7.9, .0001",
    "ties.csv, KAZ finance RUS, .220, 3, .0005",
    "ties.csv, KAZ finance CHN, .186, 3, .0005",
    "ties.csv, UZB finance TUR, .2, 3, .0005",
    "ties.csv, UZB finance USA, .019, 1, 0",
    "ties.csv, TJK finance CHN, .576, 2, .01",
    "ties.csv, KAZ transit CHN, 32, 110, .02",
    "ties.csv, UZB transit REG, 27.8, 73.9, .007",
    "ties.csv, UZB labour RUS, 1.523, 2, .002",
    "ties.csv, UZB labour USA, .415, 11.62, .0005",
    "ties.csv, UZB labour TUR, .291, 11.62, .0005",
    "ties.csv, UZB labour REG, .625, 11.62, .0005",
    "ties.csv, KGZ labour RUS, 1.82, 2, .0005",
    "ties.csv, KGZ labour USA, .020, 1, 0",
    "ties.csv, KGZ labour TUR, .003, 1, 0"
  })
  void sourcedCellsSayWhatTheFactsSay(
      String table, String key, double over, double under, double tolerance) {
    NamedCsvRecord cell = cell(table, key);
    assertThat(cell.getField("source")).isNotEqualTo(ASSUMPTION);
    assertThat(number(cell, "value")).isCloseTo(over / under, within(tolerance + 1e-9));
  }

  /** Readings of other sources that the range has to leave room for. */
  @ParameterizedTest
  @CsvSource({
    "KAZ trade CHN, .213",
    "KAZ trade RUS, .2",
    "UZB trade CHN, .26",
    "KGZ trade CHN, .44",
    "KGZ trade RUS, .22",
    "TJK trade RUS, .23",
    "TJK finance CHN, .256",
    "TJK finance CHN, .32",
    "KGZ finance CHN, .304",
    "UZB finance CHN, .287",
    "UZB labour RUS, .78",
    "KGZ labour RUS, .88",
    "KGZ labour RUS, .94",
    "TJK labour RUS, .79",
    "TKM energy CHN, .77",
    "KAZ energy RUS, .9"
  })
  void rangesIncludeWhatOtherSourcesSay(String key, double reading) {
    NamedCsvRecord cell = cell("ties.csv", key);
    assertThat(reading).isBetween(number(cell, "low"), number(cell, "high"));
  }

  /** Arms count .4, shrunk to the mean of the states where little was delivered; the rest .6. */
  @Test
  void securityFollowsArmsAndJudgement() {
    double mean = (.8843 + .2111 + 1 + .0039 + .6821) / 5;
    double weight = 1328.98 / 1428.98;
    double arms = weight * .8843 + (1 - weight) * mean;
    assertThat(number(cell("ties.csv", "KAZ security RUS"), "value"))
        .isCloseTo(.4 * arms + .6 * .45, within(.0002));
  }

  @Test
  void weightsOfFlowsFollowFlows() {
    double labour = number(cell("domain-weights.csv", "TJK labour"), "value");
    double trade = number(cell("domain-weights.csv", "TJK trade"), "value");
    double energy = number(cell("domain-weights.csv", "TJK energy"), "value");
    double finance = number(cell("domain-weights.csv", "TJK finance"), "value");
    assertThat(labour / trade).isCloseTo(.4789 * 14.2 / 7.5, within(.002));
    assertThat(labour + trade + energy + finance).isCloseTo(.6, within(.0005));
  }

  static Stream<String> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.getParent())) {
      List<String> names =
          files.map(Path::toString).filter(name -> name.endsWith(".yaml")).sorted().toList();
      return Stream.concat(Stream.of(FOLDER.resolve("world.yaml").toString()), names.stream());
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyScenarioReadsWithoutFaultOrWarningAndCitesKnownSources(String file) throws BadInput {
    List<Fault> warnings = new ArrayList<>();
    Scenario scenario = ScenarioReader.read(file, List.of(), warnings::add);
    assertThat(warnings).isEmpty();
    assertThat(scenario.title()).isNotBlank();
    assertThat(scenario.question()).endsWith("?");
    assertThat(sources()).containsAll(scenario.sources());
    assertThat(scenario.sources()).isNotEmpty();
  }

  /** The part that the page on the data states; it may only fall. */
  @Test
  void lessThanTwoFifthsOfTheTiesAreAssumed() throws BadInput {
    Scenario world = ScenarioReader.read(FOLDER.resolve("world.yaml").toString(), List.of());
    assertThat(world.assumedShare()).isBetween(.3, .385);
  }
}
