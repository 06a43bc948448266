package org.multivector.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.multivector.results.TextTable;

class StepsTest {

  @Test
  void tellsWhatEachNumberIsMoreThanTheOneBefore() {
    assertThat(Steps.of(List.of("0.7", "0.712", "", "-0.1")))
        .containsExactly("3", "700", "12", "", "-812");
    assertThat(Steps.of(List.of("1", "1", "1"))).containsExactly("0", "1", "0", "0");
    assertThat(Steps.of(List.of("0", "0.0000000000000000123"))).containsExactly("19", "0", "123");
    assertThat(Steps.of(List.of("", ""))).containsExactly("0", "", "");
  }

  @Test
  void givesBackEveryDigitOfATable() {
    Random chance = new Random(1);
    for (int series = 0; series < 2000; series++) {
      double size = StrictMath.pow(10, chance.nextInt(12) - 9);
      List<String> numbers = new ArrayList<>();
      for (int n = 0; n < 60; n++) {
        boolean none = chance.nextInt(10) == 0;
        double small = StrictMath.pow(10, -chance.nextInt(8));
        numbers.add(none ? "" : TextTable.number(size * small * chance.nextGaussian()));
      }
      assertThat(PageNumbers.of(Steps.of(numbers))).isEqualTo(numbers);
    }
  }

  @Test
  void leavesNumbersThatAreTooFarApartAsTheyAre() {
    List<String> apart = List.of("81.5", "0.000000000000123456789");
    assertThat(Steps.of(apart)).containsExactly("", apart.get(0), apart.get(1));
    List<String> tiny = List.of("0.00000000000000000000000012");
    assertThat(Steps.of(tiny)).containsExactly("", tiny.get(0));
  }
}
