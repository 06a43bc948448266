package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.multivector.results.Sensitivity.Driver;

/** Intervals of rank correlations. */
final class SensitivityTest {

  private static Driver driver(double rho) {
    return new Driver("KAZ", "autonomy", "parameters.voice", 100, rho, 0, 0.04);
  }

  /** Of R: {@code tanh(atanh(.5) + c(-1, 1) * qnorm(.975) * sqrt((1 + .5^2 / 2) / 97))}. */
  @Test
  void areThoseOfFishersZWithTheErrorOfBonettAndWright() {
    assertThat(driver(0.5).lo95()).isCloseTo(0.3258965872, within(1e-9));
    assertThat(driver(0.5).hi95()).isCloseTo(0.6413018909, within(1e-9));
    assertThat(driver(-0.5).lo95()).isCloseTo(-0.6413018909, within(1e-9));
    assertThat(driver(1).lo95()).isEqualTo(1);
    assertThat(driver(0.5).sure()).isTrue();
  }
}
