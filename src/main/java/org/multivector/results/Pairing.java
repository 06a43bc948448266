package org.multivector.results;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.multivector.results.UnitReader.At;
import org.multivector.statistics.Scatter;
import org.multivector.statistics.Series;
import org.multivector.statistics.Shape;
import org.multivector.statistics.Tally;
import org.multivector.statistics.Variable;

/** Reads the runs of several results side by side and adds up what is between them. */
final class Pairing {

  private final List<Contender> all;
  private final List<Series> series = new ArrayList<>();
  private final List<String> quarters;
  private final boolean mean;
  private final int draws;
  private final int repeats;
  private final Map<At, Integer> places = new HashMap<>();
  private final Pair[] pairs;
  private int found;

  /**
   * @param mean whether the mean over the horizon is there and can be compared
   */
  Pairing(
      List<Contender> all,
      List<Variable> variables,
      List<String> states,
      List<String> quarters,
      boolean mean) {
    this.all = all;
    this.quarters = quarters;
    this.mean = mean;
    draws = all.get(0).setting().draws();
    repeats = all.get(0).setting().repeats();
    for (Variable variable : variables) {
      for (String state : states) {
        series.add(new Series(banded(variable), state, "", ""));
      }
    }
    for (String quarter : mean ? with(quarters, Contenders.MEAN) : quarters) {
      for (Series one : series) {
        places.put(new At(one.actor(), one.variable().name(), quarter), places.size());
      }
    }
    pairs = new Pair[all.size() - 1];
    Arrays.setAll(pairs, n -> new Pair(n + 1));
  }

  /** With a band over all quarters. */
  private static Variable banded(Variable v) {
    return new Variable(v.name(), v.unit(), v.definition(), v.low(), v.high(), v.quantiles(), true);
  }

  private static List<String> with(List<String> some, String one) {
    List<String> more = new ArrayList<>(some);
    more.add(one);
    return more;
  }

  /** One of the others against the first. */
  private final class Pair {
    private final int other;
    private final Tally tally = new Tally(new Shape(series, quarters.size(), 2, repeats));
    private final Tally means = new Tally(new Shape(series, 1, 2, repeats));
    private final double[][] effects =
        new double[draws > PairedComparison.MOST_KEPT ? 0 : places.size()][draws];

    Pair(int other) {
      this.other = other;
    }

    void add(double[][] @Nullable [] units, boolean[] ok) {
      double[][][] values = new double[repeats][2][];
      double[][][] ofMean = new double[repeats][2][];
      int cells = quarters.size() * series.size();
      for (int repeat = 0; repeat < repeats; repeat++) {
        for (int arm = 0; arm < 2 && ok[repeat]; arm++) {
          double[] run = units[repeat][arm == 0 ? 0 : other];
          values[repeat][arm] = Arrays.copyOf(run, cells);
          ofMean[repeat][arm] = Arrays.copyOfRange(run, cells, cells + series.size());
        }
      }
      tally.add(values, ok);
      if (mean) {
        means.add(ofMean, ok);
      }
      keep(units, ok);
    }

    private void keep(double[][] @Nullable [] units, boolean[] ok) {
      long good = IntStream.range(0, repeats).filter(repeat -> ok[repeat]).count();
      for (int place = 0; place < effects.length; place++) {
        double sum = 0;
        for (int repeat = 0; repeat < repeats; repeat++) {
          sum += ok[repeat] ? units[repeat][other][place] - units[repeat][0][place] : 0;
        }
        effects[place][found] = rounded(sum / good);
      }
    }

    PairedComparison versus() {
      Setting setting = setting();
      List<Findings> ofMean =
          mean ? List.of(Findings.of(means, setting.at(List.of(Contenders.MEAN)))) : List.of();
      double[][] kept = new double[effects.length][];
      Arrays.setAll(kept, place -> Arrays.copyOf(effects[place], found));
      return new PairedComparison(Findings.of(tally, setting.at(quarters)), ofMean, found, kept);
    }

    private Setting setting() {
      Contender first = all.get(0);
      Contender one = all.get(other);
      return one.setting().against(first.label(), first.setting().title(), one.label());
    }
  }

  /** Files hold nine digits: differences that are equal but for their rounding are ties. */
  private static double rounded(double difference) {
    return Scatter.fixed(difference) * Scatter.STEP;
  }

  List<PairedComparison> read(String file) throws IOException {
    List<UnitReader> readers = new ArrayList<>();
    try {
      for (Contender one : all) {
        readers.add(new UnitReader(one.folder().resolve(file), one.scenario(), places));
      }
      for (int draw = 0; draw < draws; draw++) {
        add(draw, readers);
      }
    } finally {
      for (UnitReader reader : readers) {
        reader.close();
      }
    }
    return Arrays.stream(pairs).map(Pair::versus).toList();
  }

  private void add(int draw, List<UnitReader> readers) {
    double[][][] units = new double[repeats][][];
    boolean[] ok = new boolean[repeats];
    boolean any = false;
    for (int repeat = 0; repeat < repeats; repeat++) {
      double[][] runs = new double[all.size()][];
      ok[repeat] = true;
      for (int n = 0; n < runs.length; n++) {
        double[] run = readers.get(n).take(draw, repeat);
        runs[n] = run == null ? new double[0] : run;
        ok[repeat] &= run != null && Tally.accepts(run);
      }
      units[repeat] = runs;
      any |= ok[repeat];
    }
    if (any) {
      for (Pair pair : pairs) {
        pair.add(units, ok);
      }
      found++;
    }
  }
}
