package org.multivector.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multivector.scenario.Observed.Use;
import org.multivector.text.BadInput;

/** What was observed, as it is read from beside a world. */
final class ObservedTableTest {

  private static final String HEAD = "state,domain,partner,year,use,value,source\n";
  private static final String START = "KAZ,trade,RUS,2024,start,0.3,almanac-2025\n";
  private static final String TEST = "KAZ,trade,RUS,2026,test,0.4,almanac-2025\n";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = Desk.in(folder);
  }

  private List<Observed> read(String rows, String... sets) throws BadInput {
    desk.write("small/observed.csv", HEAD + rows);
    String file = folder.resolve("small/world.yaml").toString();
    return ObservedTable.read(ScenarioReader.read(file, List.of(sets)));
  }

  private List<String> faults(String rows, String... sets) throws BadInput {
    try {
      read(rows, sets);
      return List.of();
    } catch (BadInput bad) {
      return bad.faults().stream().map(f -> f.line().replace(folder + "/", "")).toList();
    }
  }

  @Test
  void readsSharesInTheirOrder() throws BadInput {
    assertThat(read("KAZ,trade,RUS,2020,trend,0.25,almanac-2025\n" + START + TEST))
        .containsExactly(
            new Observed("KAZ", "trade", "RUS", 2020, Use.TREND, 0.25, "almanac-2025"),
            new Observed("KAZ", "trade", "RUS", 2024, Use.START, 0.3, "almanac-2025"),
            new Observed("KAZ", "trade", "RUS", 2026, Use.TEST, 0.4, "almanac-2025"));
  }

  @Test
  void readsWhatStandsBesideTheWorldThatAScenarioExtends() throws BadInput {
    desk.write("small/observed.csv", HEAD + START + TEST);
    desk.write("question.yaml", "title: A question\nextends: small\n");
    String file = folder.resolve("question.yaml").toString();
    assertThat(ObservedTable.read(ScenarioReader.read(file, List.of()))).hasSize(2);
  }

  @Test
  void isCheckedWithItsWorld() {
    desk.write("small/observed.csv", HEAD + START + TEST.replace("KAZ", "KAS"));
    String file = folder.resolve("small/world.yaml").toString();
    assertThat(ScenarioReader.check(file, List.of()).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.suggestion()).isEqualTo("KAZ"));
  }

  @Test
  void saysWhatIsWrongWhere() throws BadInput {
    assertThat(
            faults(
                START
                    + "KAS,trade,RUS,2026,test,0.4,almanac-2025\n"
                    + "KAZ,trades,RUS,2026,test,0.4,almanac-2025\n"
                    + "KAZ,trade,RUSS,2026,test,0.4,almanac-2025\n"
                    + "KAZ,trade,RUS,26,test,0.4,almanac-2025\n"
                    + "KAZ,trade,RUS,2026,tests,0.4,almanac-2025\n"
                    + "KAZ,trade,RUS,2026,test,1.4,almanac-2025\n"
                    + "KAZ,trade,RUS,2026,test,40%,almanac-2025\n"
                    + "KAZ,trade,RUS,2026,test,0.4,almanac-1925\n"
                    + "KAZ,trade,RUS,2024,test,0.4,almanac-2025\n"))
        .extracting(line -> line.replaceAll("; (allowed|did you).*", ""))
        .containsExactly(
            "small/observed.csv:3:1: error: column \"state\": unknown state \"KAS\"",
            "small/observed.csv:4:2: error: column \"domain\": unknown domain \"trades\"",
            "small/observed.csv:5:3: error: column \"partner\": unknown partner \"RUSS\"",
            "small/observed.csv:6:4: error: column \"year\": not a year: \"26\"",
            "small/observed.csv:7:5: error: column \"use\": unknown use \"tests\"",
            "small/observed.csv:8:6: error: column \"value\": 1.4 is not a share",
            "small/observed.csv:9:6: error: column \"value\": \"40%\" is a percentage; write it as a"
                + " fraction, 0.5 for 50 %",
            "small/observed.csv:10:7: error: column \"source\": unknown source \"almanac-1925\"",
            "small/observed.csv:11:4: error: column \"year\": the same tie and year as on line 2");
  }

  @Test
  void yearsHaveToFitTheStart() throws BadInput {
    assertThat(
            faults(
                "KAZ,trade,RUS,2023,start,0.3,almanac-2025\n"
                    + "KAZ,trade,USA,2024,start,0.1,almanac-2025\n"
                    + "KAZ,trade,USA,2025,trend,0.1,almanac-2025\n"
                    + "KAZ,trade,USA,2023,test,0.1,almanac-2025\n"
                    + "KAZ,trade,USA,2022,other,0.1,almanac-2025\n"))
        .containsExactly(
            "small/observed.csv:2:4: error: column \"year\": the run starts at the end of 2024Q4;"
                + " allowed: 2024",
            "small/observed.csv:4:4: error: column \"year\": a trend is taken from years before the"
                + " start, 2024",
            "small/observed.csv:5:4: error: column \"year\": forecasts are of years after the"
                + " start, 2024",
            "small/observed.csv:6:4: error: column \"year\": forecasts are of years after the"
                + " start, 2024");
    assertThat(faults(START + TEST, "horizon.from=2025Q3"))
        .singleElement()
        .asString()
        .contains("the run starts at the end of 2025Q2");
  }

  @Test
  void everyTieNeedsAStartAndMustBeThere() throws BadInput {
    assertThat(faults(TEST))
        .containsExactly(
            "small/observed.csv:2:5: error: column \"use\": this tie has no row with the use"
                + " \"start\"");
    desk.edit(
        "ties.csv",
        text ->
            text.replace("KAZ,trade,USA,0.1,", "KAZ,trade,USA,0,")
                .replace("KAZ,trade,REG,0.1", "KAZ,trade,REG,0.2"));
    assertThat(faults("KAZ,trade,USA,2024,start,0,almanac-2025\n" + TEST.replace("RUS", "USA")))
        .containsExactly(
            "small/observed.csv:2:3: error: column \"partner\": ties.KAZ.trade.USA is 0 in the world"
                + " at its start",
            "small/observed.csv:3:3: error: column \"partner\": ties.KAZ.trade.USA is 0 in the world"
                + " at its start");
  }

  @Test
  void sharesOfAStateInAYearAreNoMoreThanOne() throws BadInput {
    assertThat(
            faults(
                START
                    + TEST
                    + "KAZ,trade,USA,2024,start,0.1,almanac-2025\n"
                    + "KAZ,trade,USA,2026,test,0.61,almanac-2025\n"))
        .containsExactly(
            "small/observed.csv:5:6: error: column \"value\": the shares of KAZ, trade, 2026 sum to"
                + " more than 1");
  }

  @Test
  void somethingMustBeWithinTheHorizonAndTheTableThere() throws BadInput {
    assertThat(faults(START + TEST, "horizon.to=2026Q3"))
        .containsExactly(
            "small/observed.csv:1:1: error: no year after the start lies in the horizon");
    assertThat(faults(START + TEST, "horizon.to=2026Q4")).isEmpty();
    Scenario baseline = ScenarioReader.read("baseline", List.of());
    assertThatThrownBy(() -> ObservedTable.read(baseline))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(
            "baseline:1:1: error: there is no observed.csv beside the world \"baseline\"");
  }
}
