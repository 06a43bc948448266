package org.multivector.model;

import java.util.Arrays;
import org.multivector.world.Input;
import org.multivector.world.World;

/**
 * What institutions do: {@link TieWorth} benefits, friction and lock-in, {@link Forums} attention,
 * access and cohesion, {@link Obligations} binding, neutrality and recourse to rules, {@link Exits}
 * the price of leaving. All follow from depth and membership and are taken anew only when these
 * change.
 *
 * <p>Literature: Baier and Bergstrand 2007 on what agreements do for trade; Keohane 1984 on forums
 * and lower costs of transaction; Ikenberry 2001 on institutions that bind members, or their
 * leader; Lake 2009 on hierarchy; Abbott and Snidal 1998 on recourse.
 */
final class Institutions implements Submodel {

  private final Bonds bonds;
  private final TieWorth ties;
  private final Forums forums;
  private final Obligations obligations;
  private final Exits exits;
  private final double[] depth;
  private final double[] membership;
  private final double[] friction;

  /** For worlds of this shape. */
  public Institutions(World world) {
    bonds = new Bonds(world);
    ties = new TieWorth(world, bonds);
    forums = new Forums(bonds);
    obligations = new Obligations(bonds);
    exits = new Exits(world);
    depth = new double[world.now(Input.DEPTH).length];
    membership = new double[world.memberships.membership.length];
    friction = new double[world.now(Input.ADDED_FRICTION).length];
  }

  /** Takes the institutions of the start. */
  void open(World world) {
    bonds.tie(world);
    bonds.keepAsStart();
    take(world);
    exits.open(world);
  }

  @Override
  public void act(World world, int tick) {
    respond(world);
    exits.take(world, tick);
  }

  /** What institutions do now; nobody is seen to leave. */
  void respond(World world) {
    double[] now = world.now(Input.MEMBERSHIP);
    System.arraycopy(now, 0, world.memberships.membership, 0, now.length);
    decide(world);
    if (hasChanged(world)) {
      bonds.tie(world);
      take(world);
    }
    Forums.open(world);
  }

  /** What states have decided on their neutrality goes before what the world says of it. */
  private static void decide(World world) {
    double[] decided = world.memberships.decided;
    for (int n = 0; n < decided.length; n++) {
      if (decided[n] != 0) {
        int place = world.memberships.ofState(n / world.states, n % world.states);
        world.memberships.membership[place] = decided[n] > 0 ? 1 : 0;
      }
    }
  }

  private void take(World world) {
    ties.take(world);
    forums.take(world);
    obligations.take(world);
    System.arraycopy(world.now(Input.DEPTH), 0, depth, 0, depth.length);
    System.arraycopy(world.memberships.membership, 0, membership, 0, membership.length);
    System.arraycopy(world.now(Input.ADDED_FRICTION), 0, friction, 0, friction.length);
  }

  private boolean hasChanged(World world) {
    return !Arrays.equals(world.now(Input.DEPTH), depth)
        || !Arrays.equals(world.memberships.membership, membership)
        || !Arrays.equals(world.now(Input.ADDED_FRICTION), friction);
  }
}
