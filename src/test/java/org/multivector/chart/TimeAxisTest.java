package org.multivector.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.chart.Across.Room;
import org.multivector.chart.Across.Tick;

class TimeAxisTest {

  private final TimeAxis years = new TimeAxis(MadeUp.quarters(60));

  @ParameterizedTest
  @CsvSource({"430, 2025 2028 2031 2034 2037", "262, 2025 2030 2035", "150, 2025 2035", "60, 2025"})
  void labelsYearsWhereTheyBegin(double width, String labels) throws Exception {
    assertThat(labels(years, width)).isEqualTo(labels);
  }

  @Test
  void labelsQuartersWhereTheHorizonIsShort() throws Exception {
    assertThat(labels(new TimeAxis(MadeUp.quarters(3)), 430)).isEqualTo("2025Q1 2025Q2 2025Q3");
  }

  @Test
  void whatBeginsWithAYearStandsAtItsTick() throws Exception {
    List<Tick> ticks = years.ticks(new Room(430, 8), new Lettering());
    assertThat(ticks.get(1).label()).isEqualTo("2028");
    assertThat(ticks.get(1).place()).isEqualTo(years.beginning("2028Q1"));
  }

  @Test
  void standsAtTheBeginningOfAQuarterWithWhatBeginsThen() {
    assertThat(years.beginning("2026Q1")).isEqualTo(years.quarters().indexOf("2025Q4"));
    assertThat(years.beginning("2024Q4")).isZero();
    assertThat(years.beginning("2040Q1")).isEqualTo(-1);
  }

  @Test
  void namesTheHorizon() {
    assertThat(years.horizon()).isEqualTo("2039");
    assertThat(new TimeAxis(List.of("2024Q4", "2025Q1", "2025Q2")).horizon()).isEqualTo("2025Q2");
  }

  private static String labels(TimeAxis time, double width) throws Exception {
    List<Tick> ticks = time.ticks(new Room(width, 8), new Lettering());
    return String.join(" ", ticks.stream().map(Tick::label).toList());
  }
}
