package org.multivector.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Streams whose keys are neighbours are independent, each uniform, at fixed seeds. */
class IndependenceTest {
  private static final int N = 100_000;

  /** How many standard errors a statistic may be off; by chance 1 in 150,000 is. */
  private static final double SIGMAS = 4.5;

  @ParameterizedTest
  @EnumSource
  void isUniformAlongEveryComponent(Component component) {
    double[] stream = stream(i -> component.uniform(i, 3));

    assertThat(offOfChiSquare(stream, 1)).isBetween(-SIGMAS, SIGMAS);
    assertThat(kolmogorovSmirnov(stream) * Math.sqrt(N)).isBetween(0.3, 2.3);
  }

  @ParameterizedTest
  @EnumSource
  void isUniformInItsLowBitsToo(Component component) {
    double[] stream = stream(i -> component.uniform(i, 5));

    for (double scale : new double[] {0x1p12, 0x1p24, 0x1p36, 0x1p44}) {
      assertThat(offOfChiSquare(stream, scale)).isBetween(-SIGMAS, SIGMAS);
    }
  }

  @ParameterizedTest
  @EnumSource
  void forgetsItsNeighboursAlongEveryComponent(Component component) {
    double[] stream = stream(i -> component.uniform(i, 7));

    for (int lag : new int[] {1, 2, 3, 4, 5, 8, 16, 60, 64, 256, 1024}) {
      double[] earlier = Arrays.copyOf(stream, N - lag);
      double[] later = Arrays.copyOfRange(stream, lag, N);
      assertUnrelated(earlier, later);
    }
  }

  @ParameterizedTest
  @EnumSource
  void isUnrelatedToStreamsThatDifferInOneComponent(Component component) {
    Component along = Component.values()[(component.ordinal() + 1) % Component.values().length];
    double[] stream = stream(i -> component.uniform(0, i));
    assertThat(stream[9]).isEqualTo(along.uniform(9, 0)); // the walk is along the next component

    for (int change : new int[] {1, -1, 2, 256, 65_536, 1 << 30}) {
      assertUnrelated(stream, stream(i -> component.uniform(change, i)));
    }
  }

  @Test
  void keepsParametersApartFromChance() {
    long name = Draws.name("parameters.chi");

    assertUnrelated(
        stream(i -> Draws.uniform(1, name, i, Draws.PARAMETER, 0, 0)),
        stream(i -> Draws.uniform(1, name, i, 0, 0, 0)));
  }

  @Test
  void keepsSimilarNamesApart() {
    List<double[]> streams = new ArrayList<>();
    for (String text : similarNames()) {
      long name = Draws.name(text);
      streams.add(stream(i -> Draws.uniform(1, name, i >> 6, 0, i & 63, 0)));
    }

    for (int i = 0; i < streams.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(correlation(streams.get(i), streams.get(j)))
            .isCloseTo(0, within(SIGMAS / Math.sqrt(N)));
      }
    }
  }

  /** Neither a seed that is a name's hash nor names exchanged for seeds give the same stream. */
  @Test
  void doesNotConfuseSeedsWithNames() {
    long[] words = {0, 1, 2, Draws.name("KAZ"), Draws.name("UZB"), -1, 0x9E3779B97F4A7C15L};
    long different =
        Arrays.stream(words)
            .boxed()
            .flatMap(a -> Arrays.stream(words).mapToObj(b -> Draws.uniform(a, b, 0, 0, 0, 0)))
            .distinct()
            .count();

    assertThat(different).isEqualTo((long) words.length * words.length);
  }

  @Test
  void hasTheMomentsOfANormal() {
    double[] normals = IntStream.range(0, N).mapToDouble(i -> normal(i)).toArray();
    double[] moments = new double[5];
    for (double z : normals) {
      for (int power = 1; power <= 4; power++) {
        moments[power] += StrictMath.pow(z, power) / N;
      }
    }

    assertThat(moments[1]).isCloseTo(0, within(SIGMAS * Math.sqrt(1.0 / N)));
    assertThat(moments[2]).isCloseTo(1, within(SIGMAS * Math.sqrt(2.0 / N)));
    assertThat(moments[3]).isCloseTo(0, within(SIGMAS * Math.sqrt(15.0 / N)));
    assertThat(moments[4]).isCloseTo(3, within(SIGMAS * Math.sqrt(96.0 / N)));
  }

  private static double normal(int i) {
    return Draws.normal(11, Draws.name("moments"), i, 0, 0, 0);
  }

  private static List<String> similarNames() {
    List<String> names = new ArrayList<>();
    for (String state : List.of("KAZ", "UZB", "TKM", "KGZ", "TJK")) {
      for (String partner : List.of("RUS", "CHN", "USA", "EU")) {
        names.add("ties." + state + ".trade." + partner);
      }
    }
    names.addAll(List.of("a", "b", "c", "aa", "ab", "ba", "A", "B", "1", "2", "10", "01"));
    return names;
  }

  private static double[] stream(IntToDoubleFunction draw) {
    return IntStream.range(0, N).mapToDouble(draw).toArray();
  }

  /** Neither correlated nor, as 16 x 16 cells show, dependent in any other smooth way. */
  private static void assertUnrelated(double[] a, double[] b) {
    assertThat(correlation(a, b)).isCloseTo(0, within(SIGMAS / Math.sqrt(a.length)));
    double[] cells = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      cells[i] = (Math.floor(16 * a[i]) + b[i]) / 16;
    }
    assertThat(offOfChiSquare(cells, 1)).isBetween(-SIGMAS, SIGMAS);
  }

  /** Of two uniform variables with the known mean 1/2 and variance 1/12. */
  private static double correlation(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - 0.5) * (b[i] - 0.5);
    }
    return 12 * sum / a.length;
  }

  /** How many standard errors chi-square over 256 bins of the scaled fractions is off. */
  private static double offOfChiSquare(double[] values, double scale) {
    int[] counts = new int[256];
    for (double value : values) {
      double scaled = value * scale;
      counts[(int) (256 * (scaled - Math.floor(scaled)))]++;
    }
    double expected = values.length / 256.0;
    double sum = Arrays.stream(counts).mapToDouble(c -> (c - expected) * (c - expected)).sum();
    return (sum / expected - 255) / Math.sqrt(2 * 255);
  }

  private static double kolmogorovSmirnov(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double largest = 0;
    for (int i = 0; i < sorted.length; i++) {
      double below = (double) i / sorted.length;
      double above = (i + 1.0) / sorted.length;
      largest = Math.max(largest, Math.max(sorted[i] - below, above - sorted[i]));
    }
    return largest;
  }
}
