package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.multivector.statistics.Series;
import org.multivector.statistics.Shape;

class RowsTest {

  private static final Run RUN = new Run(1, 3, 0, false, "", "", 12.3456789, 0.97);

  private final RowBuffer out = new RowBuffer(4);

  @Test
  void quotesAsRfc4180Says() {
    out.text("plain").mark(',').text("a,b").mark(',').text("say \"no\"").mark(',');
    out.text("two\nlines").mark(',').text("Türkiye · Қазақстан").mark('\n');
    assertThat(out.toString())
        .isEqualTo("plain,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",Türkiye · Қазақстан\n");
  }

  @Test
  void wholeNumbersOfAnySize() {
    out.number(0L).mark(' ').number(-7L).mark(' ').number(Long.MIN_VALUE).mark(' ');
    out.number(Long.MAX_VALUE).mark(' ').number(1_000_000_000_000L);
    assertThat(out.toString())
        .isEqualTo("0 -7 -9223372036854775808 9223372036854775807 1000000000000");
  }

  @Test
  void numbersDoNotFollowTheLocale() {
    Locale before = Locale.getDefault();
    try {
      for (String locale : new String[] {"de", "tr", "ar-u-nu-arab"}) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(out.clear().number(-1234.5).number(1e-12).number(12L).toString())
            .isEqualTo("-1234.50.00000000000112");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void outcomesHaveEveryFourthQuarterTheHorizonAndTheMean() {
    Shape shape = Samples.shape(11, 2, 1);
    double[] values = new double[shape.cells()];
    for (int quarter = 0; quarter < 11; quarter++) {
      values[shape.cell(quarter, 0)] = quarter == 0 ? 100 : quarter;
      values[shape.cell(quarter, 2)] = 0.5;
    }
    new Rows(shape, Samples.setting(shape)).outcomes(out, RUN, values);
    assertThat(out.toString())
        .isEqualTo(
            """
            us-draws-down,3,0,KAZ,autonomy,2025Q4,4
            us-draws-down,3,0,KAZ,autonomy,2026Q4,8
            us-draws-down,3,0,KAZ,autonomy,2027Q2,10
            us-draws-down,3,0,KAZ,autonomy,mean,5.5
            us-draws-down,3,0,UZB,autonomy,2025Q4,0.5
            us-draws-down,3,0,UZB,autonomy,2026Q4,0.5
            us-draws-down,3,0,UZB,autonomy,2027Q2,0.5
            us-draws-down,3,0,UZB,autonomy,mean,0.5
            """);
  }

  @Test
  void theHorizonComesOnceIfItIsAFourthQuarter() {
    Shape shape = Samples.shape(5, 2, 1);
    new Rows(shape, Samples.setting(shape)).outcomes(out, RUN, new double[shape.cells()]);
    assertThat(out.toString().lines().filter(line -> line.contains("KAZ"))).hasSize(2);
  }

  @Test
  void seriesHasEverything() {
    Shape shape = Samples.shape(2, 2, 1);
    double[] values = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6};
    new Rows(shape, Samples.setting(shape)).series(out, RUN, values);
    assertThat(Rows.SERIES + out)
        .isEqualTo(
            """
            scenario,draw,repeat,actor,partner,domain,variable,quarter,value
            us-draws-down,3,0,KAZ,,,autonomy,2024Q4,0.1
            us-draws-down,3,0,KAZ,,,autonomy,2025Q1,0.4
            us-draws-down,3,0,KAZ,CHN,finance,debt,2024Q4,0.2
            us-draws-down,3,0,KAZ,CHN,finance,debt,2025Q1,0.5
            us-draws-down,3,0,UZB,,,autonomy,2024Q4,0.3
            us-draws-down,3,0,UZB,,,autonomy,2025Q1,0.6
            """);
  }

  @Test
  void aRunSaysWhatBecameOfItAndItsParameters() {
    Shape shape = Samples.shape(2, 2, 1);
    Rows rows = new Rows(shape, Samples.setting(shape));
    rows.run(out, RUN, new double[] {0.25, -3});
    Run failed = new Run(0, 4, 1, true, "portfolios", "not finite, in \"KAZ\"", 1, Double.NaN);
    rows.run(out, failed, new double[] {Double.NaN, 1});
    assertThat(Rows.runs(List.of("parameters.chi", "states.KAZ.gdp")) + out)
        .isEqualTo(
            "scenario,draw,repeat,status,stage,message,ms,spectral_radius,"
                + "parameters.chi,states.KAZ.gdp\n"
                + "us-draws-down,3,0,ok,,,12.346,0.97,0.25,-3\n"
                + "baseline,4,1,failed,portfolios,\"not finite, in \"\"KAZ\"\"\",1,,,1\n");
  }

  @Test
  void anOutcomeOfATieHasNoPlaceInTheFile() {
    Series tie = new Series(Samples.AUTONOMY, "KAZ", "RUS", "");
    Shape shape = new Shape(List.of(tie), 5, 2, 1);
    assertThatThrownBy(() -> new Rows(shape, Samples.setting(shape)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBufferIsUsedAgain() {
    out.raw("something long enough to grow");
    assertThat(out.clear().size()).isZero();
    assertThat(out.text("x").bytes()).isEqualTo(new byte[] {'x'});
    assertThat(out).hasToString("x");
  }
}
