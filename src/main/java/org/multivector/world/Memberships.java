package org.multivector.world;

import java.util.Arrays;

/**
 * What institutions make of the world at one tick: columns of its {@link World}, by state, power,
 * tie and so on. Members are the states, then the powers.
 */
public final class Memberships {

  /** Quarters for which an exit is remembered. */
  public static final int EXIT_QUARTERS = 8;

  /** A state that is more neutral than this is neutral. */
  public static final double NEUTRAL = 0.5;

  private final int members;
  private final int states;

  /** How far a state or power is a member, by institution and member. */
  public final double[] membership;

  /** What states have decided on neutrality: 1 declared, -1 left, by institution and state. */
  public final double[] decided;

  /** What a tie is worth by institutions, less its friction. */
  public final double[] worth;

  /** Part of the way to its wanted share that a tie goes in a quarter, 1 if nothing binds. */
  public final double[] pace;

  /** Whether some tie of a state in a domain has another pace than 1. */
  public final boolean[] paced;

  /** How much a state heeds a power's demands on an issue, relative to the start. */
  public final double[] heed;

  /** Part of its speed with which a power's attention falls. */
  public final double[] fading;

  /** How well a power can reach a state, with what forums do for it. */
  public final double[] access;

  /** Change of a power's access to a state by forums, in log-odds. */
  public final double[] opening;

  /** Change of what the cohesion of two states returns to by forums, in log-odds. */
  public final double[] accord;

  /** How much more a state's weight counts for with a power by common rules: 1 at the start. */
  public final double[] recourse;

  /** How much of that is in the state's voice already. */
  public final double[] appealed;

  /** How neutral a state is. */
  public final double[] neutrality;

  /** Whether a state takes no offers in a domain because it is neutral. */
  public final boolean[] refuses;

  /** By how much a power's posture towards a state that has left is harder: 1 for not at all. */
  public final double[] reaction;

  /** What leaving costs a state in this quarter. */
  public final double[] exitLoss;

  /** Membership that a state gave up, times depth: by quarter, institution and state. */
  public final double[] exits;

  private final double[][] zeroAtStart;
  private final double[][] oneAtStart;

  /** The columns of a world of this shape. */
  Memberships(World world) {
    Roster roster = world.plan.roster();
    int institutions = roster.institutions().size();
    states = world.states;
    members = roster.joiners().size();
    int pairs = world.states * world.powers;
    membership = new double[institutions * members];
    decided = new double[institutions * world.states];
    worth = new double[world.states * world.domains * world.partners];
    pace = new double[worth.length];
    paced = new boolean[world.states * world.domains];
    heed = new double[pairs * world.issues];
    fading = new double[world.powers];
    access = new double[pairs];
    opening = new double[pairs];
    accord = new double[world.states * world.states];
    recourse = new double[pairs];
    appealed = new double[pairs];
    neutrality = new double[world.states];
    refuses = new boolean[world.states * world.domains];
    reaction = new double[pairs];
    exitLoss = new double[world.states];
    exits = new double[EXIT_QUARTERS * institutions * world.states];
    zeroAtStart = new double[][] {decided, worth, opening, accord, neutrality, exitLoss, exits};
    oneAtStart = new double[][] {pace, heed, fading, recourse, appealed, reaction};
  }

  /** Nobody has left, nothing has been opened. */
  void rewind() {
    for (double[] column : zeroAtStart) {
      Arrays.fill(column, 0);
    }
    for (double[] column : oneAtStart) {
      Arrays.fill(column, 1);
    }
    Arrays.fill(paced, false);
    Arrays.fill(refuses, false);
  }

  /** Place of a state as a member. */
  public int ofState(int institution, int state) {
    return institution * members + state;
  }

  /** Place of a power as a member. */
  public int ofPower(int institution, int power) {
    return institution * members + states + power;
  }
}
