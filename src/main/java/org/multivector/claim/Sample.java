package org.multivector.claim;

import java.util.Arrays;
import org.multivector.statistics.Nested;

/** The differences of a claim in one arm, times the sign that is claimed: one side, or two. */
final class Sample {

  private final double[][][] sides;
  private final Nested[] nested;

  private Sample(double[][][] sides) {
    this.sides = sides;
    nested = Arrays.stream(sides).map(Nested::new).toArray(Nested[]::new);
  }

  static Sample of(double[][][] differences, int sign) {
    double[][][] sides = new double[differences.length][][];
    for (int side = 0; side < sides.length; side++) {
      sides[side] =
          Arrays.stream(differences[side])
              .map(draw -> Arrays.stream(draw).map(x -> sign * x).toArray())
              .toArray(double[][]::new);
    }
    return new Sample(sides);
  }

  /** These draws and later ones. */
  Sample and(Sample more) {
    double[][][] all = new double[sides.length][][];
    for (int side = 0; side < sides.length; side++) {
      double[][] both = Arrays.copyOf(sides[side], draws() + more.draws());
      System.arraycopy(more.sides[side], 0, both, draws(), more.draws());
      all[side] = both;
    }
    return new Sample(all);
  }

  /** The first draws and repeats alone. */
  Sample first(int draws, int repeats) {
    return new Sample(
        Arrays.stream(sides)
            .map(side -> Nested.first(side, draws, repeats))
            .toArray(double[][][]::new));
  }

  /** This less so many times another, unit by unit. */
  Nested less(double times, Sample other) {
    int side = weaker();
    double[][] values = new double[draws()][];
    for (int draw = 0; draw < values.length; draw++) {
      values[draw] = sides[side][draw].clone();
      for (int repeat = 0; repeat < values[draw].length; repeat++) {
        values[draw][repeat] -= times * other.sides[other.weaker()][draw][repeat];
      }
    }
    return new Nested(values);
  }

  /** The same in those units alone that another has too: a run of it may have failed. */
  Sample where(Sample other) {
    double[][][] common = new double[sides.length][draws()][];
    for (int side = 0; side < sides.length; side++) {
      for (int draw = 0; draw < draws(); draw++) {
        common[side][draw] = sides[side][draw].clone();
        for (int repeat = 0; repeat < common[side][draw].length; repeat++) {
          if (Double.isNaN(other.sides[side][draw][repeat])) {
            common[side][draw][repeat] = Double.NaN;
          }
        }
      }
    }
    return new Sample(common);
  }

  int draws() {
    return sides[0].length;
  }

  /** Units that do not count, since a run of theirs failed. */
  long failed() {
    return Arrays.stream(sides[weaker()]).mapToLong(draw -> draw.length).sum() - weak().units();
  }

  /** Whether no single run differs at all. */
  boolean isNothing() {
    return Arrays.stream(nested).allMatch(side -> side.pSign(1) == 0 && side.pSign(-1) == 0);
  }

  /** Part of the single runs whose difference is no larger than a margin, whatever its sign. */
  double within(double margin) {
    double[] side =
        Arrays.stream(sides[weaker()])
            .flatMapToDouble(Arrays::stream)
            .filter(x -> !Double.isNaN(x))
            .toArray();
    double inside = Arrays.stream(side).filter(x -> Math.abs(x) <= margin).count();
    return inside / side.length;
  }

  /** The side that says less for the claim; of one the side itself. */
  Nested weak() {
    return nested[weaker()];
  }

  private int weaker() {
    return nested.length > 1 && nested[1].mean() < nested[0].mean() ? 1 : 0;
  }

  /** Evidence that all sides are above a bound: the weakest. */
  double pAbove(double bound) {
    return Arrays.stream(nested).mapToDouble(n -> n.pAbove(bound)).max().orElseThrow();
  }

  /** Evidence that some side is below a bound, for having looked at each. */
  double pBelow(double bound) {
    double least = Arrays.stream(nested).mapToDouble(n -> n.pBelow(bound)).min().orElseThrow();
    return Math.min(1, nested.length * least);
  }
}
