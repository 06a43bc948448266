package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BaseRateTest {

  private final BaseRate base = new BaseRate();

  @Test
  void oddsThatChangeAreTakenAnew() {
    assertThat(base.log(0.25)).isEqualTo(StrictMath.log(0.25));
    assertThat(base.log(0.25)).isEqualTo(StrictMath.log(0.25));
    assertThat(base.log(0.5)).isEqualTo(StrictMath.log(0.5));
  }
}
