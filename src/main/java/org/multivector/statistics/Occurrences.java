package org.multivector.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * In how many units each event happened, by the quarter of its first time, and what an interval of
 * the share needs: with {@code T_k} the units of draw k in which it happened and {@code n_k} all
 * that count, the sums over draws of T_k squared and of T_k n_k.
 */
final class Occurrences {

  /** Sums over draws of each event. */
  private static final int SUMS = 2;

  private final Shape shape;

  /** By arm and event; at 0 the units in which it did not happen. */
  private final long[][][] first;

  private final long[][][] sums;

  Occurrences(Shape shape) {
    this.shape = shape;
    first = arrays(shape, shape.quarters());
    sums = arrays(shape, SUMS);
  }

  private static long[][][] arrays(Shape shape, int size) {
    return shape.events().stream()
        .map(events -> new long[events.size()][size])
        .toArray(long[][][]::new);
  }

  /**
   * Refuses what has not the shape.
   *
   * @param quarters by arm and event
   */
  void check(int[][] quarters) {
    for (int arm = 0; arm < first.length; arm++) {
      boolean within = Arrays.stream(quarters[arm]).allMatch(q -> q >= 0 && q < shape.quarters());
      if (quarters[arm].length != first[arm].length || !within) {
        throw new IllegalArgumentException(
            "first quarters of events that are not " + shape.events().get(arm));
      }
    }
  }

  /**
   * Adds one draw.
   *
   * @param quarters by repeat, arm and event the quarter of the first time, 0 for none
   * @param units how many of the repeats are good
   */
  void add(int[][][] quarters, boolean[] ok, int units) {
    for (int arm = 0; arm < first.length; arm++) {
      for (int event = 0; event < first[arm].length; event++) {
        long happened = 0;
        for (int repeat = 0; repeat < ok.length; repeat++) {
          if (ok[repeat]) {
            int quarter = quarters[repeat][arm][event];
            first[arm][event][quarter]++;
            happened += quarter == 0 ? 0 : 1;
          }
        }
        sums[arm][event][0] += happened * happened;
        sums[arm][event][1] += happened * units;
      }
    }
  }

  void add(Occurrences other) {
    List<long[]> others = other.words().toList();
    List<long[]> own = words().toList();
    for (int n = 0; n < own.size(); n++) {
      for (int word = 0; word < own.get(n).length; word++) {
        own.get(n)[word] += others.get(n)[word];
      }
    }
  }

  void clear() {
    words().forEach(words -> Arrays.fill(words, 0));
  }

  /** Everything, to be saved. */
  Stream<long[]> words() {
    return Stream.of(first, sums).flatMap(Stream::of).flatMap(Stream::of);
  }

  /** What it says of the events of an arm. */
  List<Frequency> frequencies(int arm, Scatter draws) {
    List<Frequency> all = new ArrayList<>();
    for (int event = 0; event < first[arm].length; event++) {
      all.add(frequency(arm, event, draws));
    }
    return all;
  }

  private Frequency frequency(int arm, int event, Scatter draws) {
    long happened = draws.units() - first[arm][event][0];
    double share = (double) happened / draws.units();
    double[] ends =
        draws.units() == 0
            ? new double[] {Double.NaN, Double.NaN}
            : Wilson.interval(share, count(share, sums[arm][event], draws));
    String name = shape.events().get(arm).get(event);
    return new Frequency(
        name, draws.units(), happened, ends[0], ends[1], first[arm][event].clone());
  }

  /**
   * For how many units that do not depend on each other they count (Kish's effective size): as many
   * as there are draws if repeats of a draw do the same, and all if they do not.
   */
  private static double count(double share, long[] sums, Scatter draws) {
    double about = sums[0] - 2 * share * sums[1] + share * share * draws.squares();
    double variance = draws.ofMean(about);
    double count = share * (1 - share) / variance;
    double least = draws.draws();
    double most = draws.units();
    return count > 0 ? Math.min(most, Math.max(least, count)) : least;
  }
}
