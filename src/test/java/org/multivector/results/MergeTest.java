package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.statistics.Shape;
import org.multivector.statistics.Tally;

class MergeTest {

  private static byte[] bytes(Tally tally) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    tally.write(new DataOutputStream(out));
    return out.toByteArray();
  }

  private static Tally read(byte[] bytes) throws IOException {
    return Tally.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void isFreeOfOrderAndShards(int repeats) throws IOException {
    Shape shape = Samples.shape(9, 2, repeats);
    double[][][][] draws = Samples.draws(shape, 300, 11);
    boolean[] ok = Samples.good(shape);
    Tally forwards = Samples.tally(shape, draws);
    Tally backwards = new Tally(shape);
    for (int i = draws.length - 1; i >= 0; i--) {
      backwards.add(draws[i], ok);
    }
    byte[] expected = bytes(forwards);
    assertThat(bytes(backwards)).isEqualTo(expected);
    assertThat(bytes(sharded(shape, draws, 64))).isEqualTo(expected);
    assertThat(bytes(sharded(shape, draws, 7))).isEqualTo(expected);
    assertThat(bytes(sharded(shape, draws, 200))).isEqualTo(expected);
  }

  /** Blocks are handed to four workers, who hand over in a random order. */
  private static Tally sharded(Shape shape, double[][][][] draws, int block) {
    SplittableRandom random = new SplittableRandom(block);
    Tally total = new Tally(shape);
    Tally[] workers = new Tally[4];
    for (int from = 0; from < draws.length; from += block) {
      int w = random.nextInt(workers.length);
      if (workers[w] == null) {
        workers[w] = new Tally(shape);
      }
      for (int i = from; i < Math.min(from + block, draws.length); i++) {
        workers[w].add(draws[i], Samples.good(shape));
      }
      if (random.nextBoolean()) {
        total.add(workers[w]);
        workers[w].clear();
      }
    }
    for (Tally worker : workers) {
      if (worker != null) {
        total.add(worker);
      }
    }
    return total;
  }

  @Test
  void runsAddedLaterEqualAllAtOnce() throws IOException {
    Shape shape = Samples.shape(5, 2, 1);
    double[][][][] draws = Samples.draws(shape, 200, 12);
    Tally first = new Tally(shape);
    for (int i = 0; i < 100; i++) {
      first.add(draws[i], Samples.good(shape));
    }
    Tally resumed = read(bytes(first));
    for (int i = 100; i < 200; i++) {
      resumed.add(draws[i], Samples.good(shape));
    }
    assertThat(bytes(resumed)).isEqualTo(bytes(Samples.tally(shape, draws)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void comesBackAsItWas(int arms) throws IOException {
    Shape shape = Samples.shape(5, arms, 2);
    Tally tally = Samples.tally(shape, Samples.draws(shape, 80, 13));
    Tally back = read(bytes(tally));
    assertThat(back.shape()).isEqualTo(shape);
    assertThat(back.units()).isEqualTo(160);
    Findings before = Findings.of(tally, Samples.setting(shape));
    Findings after = Findings.of(back, Samples.setting(shape));
    assertThat(after.summary(0, 2, 4)).isEqualTo(before.summary(0, 2, 4));
    if (arms == 2) {
      assertThat(after.difference(2, 4)).isEqualTo(before.difference(2, 4));
    }
  }

  @Test
  void nothingComesBackAsNothing() throws IOException {
    Tally nothing = new Tally(Samples.shape(3, 2, 1));
    assertThat(bytes(read(bytes(nothing)))).isEqualTo(bytes(nothing));
  }

  @Test
  void everyDamageIsSeen() throws IOException {
    Shape shape = Samples.shape(3, 2, 1);
    byte[] sound = bytes(Samples.tally(shape, Samples.draws(shape, 20, 14)));
    SplittableRandom random = new SplittableRandom(15);
    for (int i = 0; i < 500; i++) {
      byte[] damaged = sound.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      assertThatThrownBy(() -> read(damaged)).isInstanceOf(IOException.class);
    }
    for (int length = sound.length - 1; length > 0; length -= 1 + length / 99) {
      byte[] cut = Arrays.copyOf(sound, length);
      assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void chunksThatChangedPlacesAreSeen() throws IOException {
    Shape shape = Samples.shape(1200, 2, 1);
    byte[] sound = bytes(Samples.tally(shape, Samples.draws(shape, 5, 16)));
    int first = chunkAfter(sound, 12);
    int second = chunkAfter(sound, first);
    int third = chunkAfter(sound, second);
    byte[] swapped = sound.clone();
    System.arraycopy(sound, second, swapped, first, third - second);
    System.arraycopy(sound, first, swapped, first + third - second, second - first);
    assertThatThrownBy(() -> read(swapped)).hasMessageContaining("damaged");
  }

  private static int chunkAfter(byte[] bytes, int chunk) throws IOException {
    return chunk + 8 + new DataInputStream(new ByteArrayInputStream(bytes, chunk, 4)).readInt();
  }

  @Test
  void anotherFormIsRefusedByName() throws IOException {
    Shape shape = Samples.shape(3, 1, 1);
    byte[] bytes = bytes(new Tally(shape));
    bytes[11] = 99;
    assertThatThrownBy(() -> read(bytes)).hasMessageContaining("form 99");
  }

  @Test
  void talliesOfAnotherShapeAreNotMixed() {
    Tally one = new Tally(Samples.shape(3, 2, 1));
    Tally other = new Tally(Samples.shape(4, 2, 1));
    assertThatThrownBy(() -> one.add(other)).isInstanceOf(IllegalArgumentException.class);
  }
}
