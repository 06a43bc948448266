package org.multivector.model;

import java.util.List;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** Something that a state may do in a quarter instead of holding still. */
abstract class Move {

  /** Its name, for chance. */
  abstract String name();

  /**
   * What it may be done with: one id for each offering power, corridor and so on; an id alone
   * decides the chance that the variant meets, so that one that is not there shifts nothing.
   */
  abstract List<String> variants(Roster roster);

  /** Whether a state could ever do it with a variant, whatever becomes of the world. */
  boolean concerns(int state, int variant) {
    return true;
  }

  /**
   * Looks at the world once, before a state weighs the variants.
   *
   * @return false if it can be done with none, so that none need be weighed
   */
  boolean consider(World world, int state) {
    return true;
  }

  /**
   * How much a state is drawn to a variant, in log-odds against holding still.
   *
   * @return negative infinity where it cannot be done
   */
  abstract double appeal(World world, int state, int variant);

  /** Does it. All states have chosen by then. */
  abstract void make(World world, int state, int variant);
}
