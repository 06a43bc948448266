package org.multivector.world;

import java.util.Arrays;

/**
 * What powers have demanded of states, what states have conceded, and which ties are cut. By state
 * and power unless said otherwise; issues and domains run fastest.
 */
public final class Bargains {

  /** Stands where nothing is demanded. */
  public static final int NONE = -1;

  /** The issue of the demand of this quarter, or {@link #NONE}. */
  public final int[] demand;

  /** Whether the demand of this quarter is met. */
  public final boolean[] complied;

  /** What is conceded in this quarter: weight of the issue x distance to the own wish. */
  public final double[] conceded;

  /** What a state can expect to concede in a quarter as things are at the start; by state. */
  public final double[] usual;

  /** Whether a cut begins in this quarter. */
  public final boolean[] struck;

  /** Pull of what was conceded; by state, power and issue. */
  public final double[] commitment;

  /** The same times the position that was conceded to. */
  public final double[] committedPosition;

  /** Chance of being cut off that a state sees in resisting a power. */
  public final double[] belief;

  /** Risk that cuts have added to what a state perceives in a power. */
  public final double[] fear;

  /** Quarters that a cut still lasts, this one included; by state, power and domain. */
  public final int[] quartersCut;

  /** Part of a tie that is not served; by state, power and domain. */
  public final double[] cut;

  /** Number of ties that are cut now. */
  public int standing;

  /** Demands, concessions and cuts since the start. */
  public final double[] demands;

  public final double[] concessions;
  public final double[] cuts;

  private final int powers;
  private final int issues;
  private final int domains;

  Bargains(World world) {
    powers = world.powers;
    issues = world.issues;
    domains = world.domains;
    int pairs = world.states * powers;
    demand = new int[pairs];
    complied = new boolean[pairs];
    conceded = new double[pairs];
    usual = new double[world.states];
    struck = new boolean[pairs];
    commitment = new double[pairs * issues];
    committedPosition = new double[pairs * issues];
    belief = new double[pairs];
    fear = new double[pairs];
    quartersCut = new int[pairs * domains];
    cut = new double[pairs * domains];
    demands = new double[pairs];
    concessions = new double[pairs];
    cuts = new double[pairs];
  }

  /** Nothing demanded, nothing conceded, nothing cut. */
  void rewind() {
    Arrays.fill(demand, NONE);
    Arrays.fill(complied, false);
    Arrays.fill(struck, false);
    Arrays.fill(quartersCut, 0);
    standing = 0;
    for (double[] column :
        new double[][] {
          conceded,
          usual,
          commitment,
          committedPosition,
          belief,
          fear,
          cut,
          demands,
          concessions,
          cuts
        }) {
      Arrays.fill(column, 0);
    }
  }

  /** Whether a power keeps any tie of a state cut. */
  public boolean isCutting(int pair) {
    if (standing > 0) {
      for (int exposure = pair * domains; exposure < (pair + 1) * domains; exposure++) {
        if (quartersCut[exposure] > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Pull of what a state has conceded to a power, over all issues. */
  public double commitmentTo(int pair) {
    double sum = 0;
    for (int k = 0; k < issues; k++) {
      sum += commitment[pair * issues + k];
    }
    return sum;
  }

  /** Pull of what a state has conceded on an issue, to all powers. */
  public double commitmentOn(int state, int issue) {
    double sum = 0;
    for (int p = 0; p < powers; p++) {
      sum += commitment[(state * powers + p) * issues + issue];
    }
    return sum;
  }
}
