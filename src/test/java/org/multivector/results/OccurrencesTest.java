package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.statistics.Frequency;
import org.multivector.statistics.Shape;

/** Counts of events that happened in some runs. */
final class OccurrencesTest {

  private static final int QUARTERS = 9;

  private static Shape shape(int repeats) {
    Shape bare = Samples.shape(QUARTERS, 2, repeats);
    List<List<String>> events = List.of(List.of("One"), List.of("One", "Two"));
    return new Shape(bare.series(), QUARTERS, 2, repeats, events);
  }

  /** By draw, repeat, arm and event; many do not happen. */
  private static int[][][][] random(Shape shape, int draws) {
    SplittableRandom random = new SplittableRandom(11);
    int[][][][] all = new int[draws][shape.repeats()][2][];
    for (int[][][] draw : all) {
      for (int[][] unit : draw) {
        for (int arm = 0; arm < 2; arm++) {
          unit[arm] =
              shape.events().get(arm).stream()
                  .mapToInt(e -> Math.max(0, random.nextInt(2 * QUARTERS) - QUARTERS))
                  .toArray();
        }
      }
    }
    return all;
  }

  private static void add(Totals totals, Shape shape, int[][][] events, boolean... ok) {
    double[][][] values = new double[shape.repeats()][2][shape.cells()];
    totals.add(values, events, ok, 0.5);
  }

  private static Totals totals(Shape shape, int[][][][] draws, int from, int to) {
    Totals totals = new Totals(shape);
    for (int draw = from; draw < to; draw++) {
      add(totals, shape, draws[draw], Samples.good(shape));
    }
    return totals;
  }

  private static byte[] bytes(Totals totals) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    totals.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void countsAreWhatWasAddedInAnyOrderAndReadBack(int repeats) throws IOException {
    Shape shape = shape(repeats);
    int[][][][] draws = random(shape, 30);
    Totals all = totals(shape, draws, 0, 30);
    Totals parts = totals(shape, draws, 17, 30);
    parts.add(totals(shape, draws, 0, 17));
    byte[] whole = bytes(all);
    assertThat(bytes(parts)).isEqualTo(whole);
    Totals read = Totals.read(new DataInputStream(new ByteArrayInputStream(whole)));
    assertThat(bytes(read)).isEqualTo(whole);
    for (int arm = 0; arm < 2; arm++) {
      for (int event = 0; event < shape.events().get(arm).size(); event++) {
        assertCounts(read.frequencies().get(arm).get(event), first(draws, arm, event));
      }
    }
    parts.clear();
    assertThat(bytes(parts)).isEqualTo(bytes(new Totals(shape)));
  }

  /** Quarters in which it first happened, unit by unit, in order. */
  private static int[] first(int[][][][] draws, int arm, int event) {
    return Arrays.stream(draws)
        .flatMap(Arrays::stream)
        .mapToInt(unit -> unit[arm][event])
        .sorted()
        .toArray();
  }

  private static void assertCounts(Frequency counted, int[] units) {
    int[] happened = Arrays.stream(units).filter(quarter -> quarter > 0).toArray();
    assertThat(counted.units()).isEqualTo(units.length);
    assertThat(counted.happened()).isEqualTo(happened.length);
    for (double part : new double[] {0.01, 0.05, 0.5, 0.95, 1}) {
      int place = (int) Math.ceil(part * happened.length) - 1;
      assertThat(counted.by(part)).isEqualTo(happened[place]);
    }
  }

  @Test
  void aUnitThatFailedDoesNotCount() {
    Shape shape = shape(2);
    Totals totals = new Totals(shape);
    int[][][] events = {{{3}, {0, 4}}, {{1}, {1, 1}}};
    add(totals, shape, events, true, false);
    add(totals, shape, events, false, false);
    Frequency one = totals.frequencies().get(0).get(0);
    assertThat(one.units()).isEqualTo(1);
    assertThat(one.first()[3]).isEqualTo(1);
    assertThat(one.atOneTime()).isTrue();
    assertThat(totals.frequencies().get(1).get(0).never()).isTrue();
  }

  @Test
  void withoutUnitsThereIsNoShare() {
    Frequency none = new Totals(shape(1)).frequencies().get(1).get(1);
    assertThat(none.share()).isNaN();
    assertThat(none.low()).isNaN();
    assertThat(none.never()).isFalse();
  }

  /** R: {@code prop.test(8, 10, correct = FALSE)}. */
  @Test
  void repeatsThatDoTheSameCountOnceAndThoseThatDoNotCountAll() {
    for (int repeats : new int[] {1, 4}) {
      Frequency same = eightOfTen(repeats, false);
      assertThat(same.share()).isEqualTo(0.8);
      assertThat(same.low()).isCloseTo(0.490162472, within(1e-8));
      assertThat(same.high()).isCloseTo(0.943317848, within(1e-8));
    }
    // R: prop.test(32, 40, correct = FALSE): not more than there are units
    Frequency spread = eightOfTen(4, true);
    assertThat(spread.share()).isEqualTo(0.8);
    assertThat(spread.low()).isCloseTo(0.6524, within(1e-4));
    assertThat(spread.high()).isCloseTo(0.8950, within(1e-4));
  }

  /** Of ten draws; of the spread ones eight have three of four, and two all. */
  private static Frequency eightOfTen(int repeats, boolean spread) {
    Shape shape = shape(repeats);
    Totals totals = new Totals(shape);
    for (int draw = 0; draw < 10; draw++) {
      int[][][] events = new int[repeats][][];
      for (int repeat = 0; repeat < repeats; repeat++) {
        boolean happens = spread ? draw < 2 || repeat > 0 : draw < 8;
        events[repeat] = new int[][] {{happens ? 2 : 0}, {0, 0}};
      }
      add(totals, shape, events, Samples.good(shape));
    }
    return totals.frequencies().get(0).get(0);
  }

  /** With draws of three and of one unit: by hand, over draws. */
  @Test
  void drawsOfUnequalSizeSpreadAboutTheShareOfUnits() {
    Shape shape = shape(3);
    Totals totals = new Totals(shape);
    int[][][] all = {{{1}, {0, 0}}, {{1}, {0, 0}}, {{1}, {0, 0}}};
    int[][][] none = {{{0}, {0, 0}}, {{0}, {0, 0}}, {{0}, {0, 0}}};
    int[][][] two = {{{1}, {0, 0}}, {{1}, {0, 0}}, {{0}, {0, 0}}};
    add(totals, shape, two, true, true, true);
    add(totals, shape, all, true, true, true);
    add(totals, shape, none, true, true, true);
    add(totals, shape, two, true, false, true);
    add(totals, shape, all, true, false, false);
    Frequency event = totals.frequencies().get(0).get(0);
    double share = 7 / 12.0;
    double about =
        Math.pow(2 - 3 * share, 2)
            + Math.pow(3 - 3 * share, 2)
            + Math.pow(3 * share, 2)
            + Math.pow(1 - 2 * share, 2)
            + Math.pow(1 - share, 2);
    double count = share * (1 - share) / (about * 5 / 4 / 144);
    assertThat(count).isBetween(5.0, 12.0);
    double z = 1.959963985;
    double centre = (share + z * z / (2 * count)) / (1 + z * z / count);
    assertThat((event.low() + event.high()) / 2).isCloseTo(centre, within(1e-9));
  }

  @Test
  void whatHasNotTheShapeIsRefused() {
    Shape shape = shape(1);
    Totals totals = new Totals(shape);
    for (int[][] wrong : new int[][][] {{{1}, {1}}, {{1}, {1, 9}}, {{-1}, {1, 1}}}) {
      assertThatThrownBy(() -> add(totals, shape, new int[][][] {wrong}, true))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(totals.units()).isZero();
  }
}
