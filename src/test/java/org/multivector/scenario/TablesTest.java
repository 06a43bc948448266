package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.text.BadInput;

/** Tables of a world: rows, figures, keys, sums and sources. */
class TablesTest {

  /** The first tie: row 2, with its figure in columns 4 to 6. */
  private static final String TIE = "KAZ,trade,RUS,0.3,0.25,0.35,share,2024,almanac-2025,A,";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
  }

  private List<String> messagesOf(String table, String part, String replacement) {
    return desk.edit(table, part, replacement).messages("small/world.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          KAZ,trade,RUS,1.3,,,share,2024,almanac-2025,A,            | 4: error: column "value": 1.3 is out of range; allowed: 0 to 1
          KAZ,trade,RUS,-0.3,,,share,2024,almanac-2025,A,           | 4: error: column "value": -0.3 is out of range; allowed: 0 to 1
          KAZ,trade,RUS,0.3,0.25,1.2,share,2024,almanac-2025,A,     | 4: error: column "value": it can be 0.25 to 1.2, out of range; allowed: 0 to 1
          KAZ,trade,RUS,1,,,share,2024,almanac-2025,A,              | 4: error: column "value": the share of a power is below 1: with 1 there is no way out of the tie; allowed: 0 to 0.9999
          KAZ,trade,RUS,0.5,,,share,2024,almanac-2025,A,            | 4: error: column "value": the shares of KAZ in trade sum to 1.2, not 1; allowed: 1 within 0.002
          KAZ,trade,RUS,0.3021,,,share,2024,almanac-2025,A,         | 4: error: column "value": the shares of KAZ in trade sum to 1.0021, not 1; allowed: 1 within 0.002
          KAZ,trade,RSU,0.3,,,share,2024,almanac-2025,A,            | 3: error: column "partner": unknown partner "RSU"; allowed: RUS, USA, REG, ROW, SELF; did you mean "RUS"?
          KAZ,,RUS,0.3,,,share,2024,almanac-2025,A,                 | 2: error: column "domain": the domain is missing; allowed: trade, security
          KAZ,trade,RUS,0.3,0.25,,share,2024,almanac-2025,A,        | 6: error: column "high": "low" and "high" are both given or both empty
          KAZ,trade,RUS,0.3,,0.35,share,2024,almanac-2025,A,        | 5: error: column "low": "low" and "high" are both given or both empty
          KAZ,trade,RUS,0.3,0.31,0.35,share,2024,almanac-2025,A,    | 5: error: column "low": 0.31 is above the value 0.3
          KAZ,trade,RUS,0.3,0.25,0.29,share,2024,almanac-2025,A,    | 6: error: column "high": 0.29 is below the value 0.3
          KAZ,trade,RUS,0.3,0.3,0.3,share,2024,almanac-2025,A,      | 5: error: column "low": "low" is "high"; leave both empty if it is known
          KAZ,trade,RUS,,,,share,2024,almanac-2025,A,               | 4: error: column "value": the figure is missing
          KAZ,trade,RUS,abc,,,share,2024,almanac-2025,A,            | 4: error: column "value": "abc" is not a number; allowed: numbers such as 0.25, -3 or 1e-6
          KAZ,trade,RUS,30%,,,share,2024,almanac-2025,A,            | 4: error: column "value": "30%" is a percentage; write it as a fraction, 0.5 for 50 %
          KAZ,trade,RUS,"0,3",,,share,2024,almanac-2025,A,          | 4: error: column "value": "0,3" has a decimal comma; write 0.3
          KAZ,trade,RUS,"1,300",,,share,2024,almanac-2025,A,        | 4: error: column "value": "1,300" parts thousands; write 1300, or with a point if this is a decimal comma
          KAZ,trade,RUS,"0,269",,,share,2024,almanac-2025,A,        | 4: error: column "value": "0,269" has a decimal comma; write 0.269
          KAZ,trade,RUS,yes,,,share,2024,almanac-2025,A,            | 4: error: column "value": "yes" is not a number; write 1 for yes and 0 for no
          KAZ,RUS,trade,0.3,,,share,2024,almanac-2025,A,            | 2: error: column "domain": "RUS" and "trade" have changed places
          RUS,trade,KAZ,0.3,,,share,2024,almanac-2025,A,            | 1: error: column "state": "RUS" and "KAZ" have changed places
          KAZ;trade;RUS;0.3;;;share;2024;almanac-2025;A;            | 1: error: fields are separated otherwise than those of the header: by ";"
          KAZ,trade,RUS,0.3,,,share,2024,guess,assumption,          | 9: error: column "source": unknown source "guess"; allowed: an id of sources.csv, or assumption
          KAZ,trade,RUS,0.3,n/a,,share,2024,almanac-2025,A,         | 5: error: column "low": "n/a" is not a number; where there is none, leave it out
          KAZ,trade,RUS,NaN,,,share,2024,almanac-2025,A,            | 4: error: column "value": "NaN" is not a finite number
          KAZ,trade,RUS,0.3,,,percent,2024,almanac-2025,A,          | 7: error: column "unit": the unit of ties.csv is not "percent"; allowed: share
          KAZ,trade,RUS,0.3,,,share,last year,almanac-2025,A,       | 8: error: column "year": not a year: "last year"; allowed: 2024, or 2019-2023, or empty
          KAZ,trade,RUS,0.3,,,share,2024,almanac-2024,A,            | 9: error: column "source": unknown source "almanac-2024"; allowed: an id of sources.csv, or assumption; did you mean "almanac-2025"?
          KAZ,trade,RUS,0.3,,,share,2204,almanac-2025,A,            | 8: error: column "year": not a year: "2204"; allowed: 2024, or 2019-2023, or empty
          KAZ,trade,RUS,0.3,,,share,2024,almanac-2025; x,A,         | 9: error: column "source": ids of sources are separated by spaces alone
          KAZ,trade,RUS,0.3,,,share,2024,treaty of 1992,A,          | 9: error: column "source": unknown source "treaty of 1992"; allowed: an id of sources.csv, or assumption
          KAZ,trade,RUS,0.3,,,share,2024,almanac-2025 x,A,          | 9: error: column "source": unknown source "x"; allowed: an id of sources.csv, or assumption
          KAZ,trade,RUS,0.3,,,share,2024,,A,                        | 9: error: column "source": the source is missing; allowed: an id of sources.csv, or assumption
          KAZ,trade,RUS,0.3,,,share,2024,almanac-2025,E,            | 10: error: column "quality": unknown quality "E"; allowed: A, B, C, D, assumption
          KAZ,trade,RUS,0.3,,,share,2024,assumption,A,              | 10: error: column "quality": an assumption has no source, and its quality is "assumption" too
          KAZ,trade,RUS,0.3,,,share,2024,almanac-2025,assumption,   | 10: error: column "quality": an assumption has no source, and its quality is "assumption" too
          KAZ,trade,RUS,0.3,,,share,2024,almanac-2025,A,a,b         | 12: error: the row has more fields than the 11 of the header; put a text that contains a comma in quotes, and write a decimal point
          KAZ,trade,RUS,0.3,,,share,2024,almanac-2025,A,"never      | 11: error: the field runs over several lines; is a quote not closed?
          """)
  void saysWhichFieldOfARowIsWrong(String row, String message) {
    assertThat(messagesOf("ties.csv", TIE, row)).containsExactly("small/ties.csv:2:" + message);
  }

  @Test
  void acceptsSeveralSourcesAndSpansOfYears() throws BadInput {
    desk.edit(
        "ties.csv",
        TIE,
        "KAZ,trade,RUS,0.3,0.25,0.35,share,2019-2023,almanac-2025 yearbook-2024,A,a note");
    Provenance origin =
        desk.read("small/world.yaml").provenance().stream()
            .filter(p -> p.year().equals("2019-2023"))
            .findFirst()
            .orElseThrow();
    assertThat(origin.source()).isEqualTo("almanac-2025 yearbook-2024");
    assertThat(origin.note()).isEqualTo("a note");
    assertThat(origin.quality()).isEqualTo("A");
    assertThat(origin.row()).isEqualTo(2);
    assertThat(origin.file()).endsWith("small/ties.csv");
    assertThat(origin.assumed()).isFalse();
  }

  @Test
  void refusesTheSameKeyTwice() {
    assertThat(messagesOf("ties.csv", TIE, TIE + "\n" + TIE))
        .containsExactly("small/ties.csv:3:1: error: column \"state\": the same key as on line 2");
  }

  @Test
  void refusesAPairInBothOrdersAndAPairOfOne() {
    String pair = "KAZ,UZB,0.5,0.3,0.7,index,,assumption,assumption,";
    assertThat(messagesOf("cohesion.csv", pair, pair + "\n" + pair.replace("KAZ,UZB", "UZB,KAZ")))
        .containsExactly(
            "small/cohesion.csv:3:1: error: column \"state\": the same key as on line 2 (a pair is"
                + " written once)");
    assertThat(messagesOf("cohesion.csv", pair, pair + "\n" + pair.replace("KAZ,UZB", "UZB,UZB")))
        .containsExactly(
            "small/cohesion.csv:3:1: error: column \"state\": one and the same twice; two different"
                + " ones are needed");
  }

  @Test
  void readsAPairInEitherOrder() throws BadInput {
    desk.edit("cohesion.csv", "KAZ,UZB", "UZB,KAZ");
    Scenario world = desk.read("small/world.yaml");
    int place = world.plan().layout().find("states.KAZ.cohesion.UZB").orElseThrow();
    assertThat(world.plan().amounts()[place].value(0.5, new double[0])).isEqualTo(0.5);
  }

  @Test
  void namesTheRowsThatAreMissing() {
    assertThat(messagesOf("states.csv", "UZB,gdp,110,,,bn USD,2024,almanac-2025,A,\n", ""))
        .containsExactly("small/states.csv:1:1: error: a row is missing for states.UZB.gdp");
    assertThat(
            desk.edit("states.csv", text -> text.lines().findFirst().orElseThrow() + "\n")
                .messages("small/world.yaml"))
        .containsExactly(
            "small/states.csv:1:1: error: rows are missing for states.KAZ.gdp, states.UZB.gdp,"
                + " states.KAZ.growth, states.UZB.growth, states.KAZ.growth_sd,"
                + " states.UZB.growth_sd, states.KAZ.legitimacy, states.UZB.legitimacy");
  }

  @Test
  void refusesUnknownVariable() {
    assertThat(messagesOf("states.csv", "KAZ,growth,", "KAZ,grwth,"))
        .containsExactly(
            "small/states.csv:3:2: error: column \"variable\": unknown variable \"grwth\"; allowed:"
                + " gdp, growth, growth_sd, legitimacy; did you mean \"growth\"?");
  }

  @Test
  void asksForTablesThatAWorldNeedsAndNoOthers() throws IOException {
    Files.delete(folder.resolve("small/focus.csv"));
    Files.delete(folder.resolve("small/ties.csv"));
    Files.delete(folder.resolve("small/wishes.csv"));
    Files.delete(folder.resolve("small/coordination.csv"));
    Files.delete(folder.resolve("small/rivalry.csv"));
    assertThat(desk.messages("small/world.yaml"))
        .containsExactly(
            "small/focus.csv:1:1: error: the table is missing beside small/world.yaml",
            "small/ties.csv:1:1: error: the table is missing beside small/world.yaml");
  }

  @Test
  void asksForNoTableOfPairsWhereThereIsOneState() throws IOException {
    for (String table : Desk.load().keySet()) {
      String text = Files.readString(folder.resolve("small/" + table));
      String left = text.replaceAll("(?m)^(UZB|.*,UZB),.*\\n", "").replace(", UZB: Uzbekistan", "");
      desk.write(
          "small/" + table,
          left.replaceAll("(RUS|USA),KAZ,0\\.[^,]*,[^,]*,[^,]*,share", "$1,KAZ,1,,,share"));
    }
    Files.delete(folder.resolve("small/cohesion.csv"));
    assertThat(desk.messages("small/world.yaml")).isEmpty();
  }

  @Test
  void treatsATieThatIsNotListedAsAStructuralZero() throws BadInput {
    Scenario world = desk.read("small/world.yaml");
    int place = world.plan().layout().find("ties.KAZ.security.ROW").orElseThrow();
    assertThat(world.plan().amounts()[place].value(0.5, new double[0])).isZero();
  }

  @Test
  void checksEverythingThatSumsToOne() {
    assertThat(messagesOf("domain-weights.csv", "KAZ,trade,0.6", "KAZ,trade,0.5"))
        .containsExactly(
            "small/domain-weights.csv:2:3: error: column \"value\": the domain weights of KAZ sum"
                + " to 0.9, not 1; allowed: 1 within 0.002");
    desk = Desk.in(folder);
    assertThat(messagesOf("focus.csv", "USA,UZB,0.5", "USA,UZB,0.6"))
        .containsExactly(
            "small/focus.csv:4:3: error: column \"value\": the shares of states in the focus of USA sum to"
                + " 1.1, not 1; allowed: 1 within 0.002");
    desk = Desk.in(folder);
    assertThat(messagesOf("theatres.csv", "USA,ukraine,0.2,,,share,,assumption,assumption,\n", ""))
        .containsExactly(
            "small/theatres.csv:4:3: error: column \"value\": the theatre shares of USA sum to"
                + " 0.8, not 1; allowed: 1 within 0.002");
    desk = Desk.in(folder);
    assertThat(messagesOf("issues.csv", "weight,1", "weight,0.9"))
        .containsExactly(
            "small/issues.csv:2:3: error: column \"value\": the issue weights sum to 0.9, not 1;"
                + " allowed: 1 within 0.002");
  }

  @Test
  void rescalesSharesToSumToExactlyOne() throws BadInput {
    desk.edit("ties.csv", "KAZ,trade,ROW,0.3,", "KAZ,trade,ROW,0.3019,");
    Scenario world = desk.read("small/world.yaml");
    double sum = 0;
    for (String partner : List.of("RUS", "USA", "REG", "ROW", "SELF")) {
      int place = world.plan().layout().find("ties.KAZ.trade." + partner).orElseThrow();
      var amount = world.plan().amounts()[place];
      sum += partner.equals("RUS") ? 0.3 / 1.0019 : amount.value(0.5, new double[0]);
    }
    assertThat(sum).isCloseTo(1, org.assertj.core.api.Assertions.within(1e-15));
    assertThat(world.resolved()).contains("\"ties.KAZ.trade.RUS\":\"triangular 0.24952");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          resolve,trade,0.1,index,,assumption,assumption,    | 2: error: column "domain": resolve is one figure for all; leave the field empty
          resolve,,uniform 0.3 0.06,index,,assumption,assumption, | 3: error: column "distribution": uniform: the lower bound comes first; did you mean "uniform 0.06 0.3"?
          resolve,,unifrm 0.06 0.3,index,,assumption,assumption, | 3: error: column "distribution": unknown distribution "unifrm"; allowed: uniform, normal, triangular, beta, lognormal, loguniform, choice; did you mean "uniform"?
          resolve,,,index,,assumption,assumption,            | 3: error: column "distribution": the figure is missing
          resolve,,decline * 2,index,,assumption,assumption, | 3: error: column "distribution": "decline * 2" is not a number; allowed: numbers such as 0.25, -3 or 1e-6
          resolve,,0,index,,assumption,assumption,           | 3: error: column "distribution": 0 is out of range; allowed: 0.000001 to 100
          resolve,,0.1,share,,assumption,assumption,         | 4: error: column "unit": the unit of resolve is not "share"; allowed: index
          """)
  void checksParameters(String row, String message) {
    String old = "resolve,,loguniform 0.06 0.3,index,,assumption,assumption,";
    assertThat(messagesOf("parameters.csv", old, row))
        .containsExactly("small/parameters.csv:10:" + message);
  }

  @Test
  void takesTheOnlyStrangeColumnForTheOnlyOneThatIsMissing() {
    assertThat(messagesOf("sources.csv", "id,reference", "id,title"))
        .containsExactly(
            "small/sources.csv:1:2: error: unknown column \"title\"; allowed: id, reference, year,"
                + " url, quality, note; did you mean \"reference\"?");
  }

  @Test
  void checksSources() {
    assertThat(
            messagesOf(
                "sources.csv", "yearbook-2024,Yearbook of Invented Trade,", "Yearbook 2024,,"))
        .containsExactly(
            "small/sources.csv:3:1: error: column \"id\": not an id: \"Yearbook 2024\"; allowed:"
                + " small letters, digits and . _ -, but not \"assumption\"",
            "small/sources.csv:3:2: error: column \"reference\": the reference is missing");
    desk = Desk.in(folder);
    assertThat(messagesOf("sources.csv", "yearbook-2024", "almanac-2025"))
        .containsExactly(
            "small/sources.csv:3:1: error: column \"id\": \"almanac-2025\" stands in an earlier"
                + " row");
  }

  @Test
  void takesDomainWeightsAsTheyAreWritten() throws BadInput {
    assertThat(desk.read("small/world.yaml").resolved())
        .contains("\"states.KAZ.weight.trade\":0.6");
  }

  @Test
  void saysHowMuchOfTheTiesIsAssumed() throws BadInput {
    // Security is assumed: its weight is .4 for KAZ and .3 for UZB.
    assertThat(desk.read("small/world.yaml").assumedShare())
        .isCloseTo(0.35, org.assertj.core.api.Assertions.within(1e-12));
    desk.edit("ties.csv", TIE, TIE.replace("almanac-2025,A", "assumption,assumption"));
    assertThat(desk.read("small/world.yaml").assumedShare())
        .isCloseTo(0.35 + 0.6 * 0.3 / 2, org.assertj.core.api.Assertions.within(1e-12));
  }
}
