package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.multivector.statistics.Series;
import org.multivector.statistics.Shape;

/** Outcomes at the horizon once more, without the unstable draws. */
final class TotalsTest {

  private static final Shape SHAPE = Samples.shape(3, 2, 2);
  private static final double[][][][] DRAWS = Samples.draws(SHAPE, 6, 8);
  private static final double[] RADII = {0.5, 1, 1.1, 0.9, 2, 0.99};
  private static final int[] STABLE = {0, 1, 3, 5};

  private static Totals totals(int from, int to) {
    Totals totals = new Totals(SHAPE);
    for (int draw = from; draw < to; draw++) {
      totals.add(DRAWS[draw], Samples.none(SHAPE), Samples.good(SHAPE), RADII[draw]);
    }
    return totals;
  }

  /** Autonomy of KAZ and UZB are outcomes, what KAZ owes is not. */
  private static void assertStable(Totals totals) {
    assertThat(totals.unstable()).isEqualTo(2);
    assertThat(totals.units()).isEqualTo(12);
    Findings findings = totals.stableFindings(Samples.setting(SHAPE));
    assertThat(findings.setting().quarters()).containsExactly("2025Q2");
    assertThat(findings.series()).extracting(Series::actor).containsExactly("KAZ", "UZB");
    for (int arm = 0; arm < 2; arm++) {
      double sum = 0;
      for (int draw : STABLE) {
        sum += DRAWS[draw][0][arm][SHAPE.cell(2, 2)] + DRAWS[draw][1][arm][SHAPE.cell(2, 2)];
      }
      Findings.Summary uzbekistan = findings.summary(arm, 1, 0);
      assertThat(uzbekistan.n()).isEqualTo(8);
      assertThat(uzbekistan.mean()).isCloseTo(sum / 8, within(1e-12));
    }
  }

  @Test
  void leaveOutTheUnstableDraws() {
    assertStable(totals(0, 6));
  }

  @Test
  void addUpAndBeginAgain() {
    Totals totals = totals(2, 6);
    totals.add(totals(0, 2));
    assertStable(totals);
    totals.clear();
    assertThat(totals.units()).isZero();
    assertThat(totals.unstable()).isZero();
    totals.add(totals(0, 6));
    assertStable(totals);
  }

  @Test
  void areReadAsTheyWereWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    totals(0, 6).write(new DataOutputStream(bytes));
    assertStable(Totals.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))));
  }
}
