package org.multivector.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.multivector.chance.Distribution;
import org.multivector.chance.Distributions;

/** Coefficients with their signs turned. */
class ReversedTest {

  @Test
  void turnsTheSignOfEachDraw() {
    Distribution plain = Distributions.parse("uniform -0.5 2");
    Distribution turned = new Reversed(plain);
    for (double u : new double[] {0.01, 0.3, 0.5, 0.99}) {
      assertThat(turned.quantile(u)).isEqualTo(-plain.quantile(u));
    }
    assertThat(turned.lowest()).isEqualTo(-2);
    assertThat(turned.highest()).isEqualTo(0.5);
    assertThat(turned.mean()).isEqualTo(-0.75);
  }
}
