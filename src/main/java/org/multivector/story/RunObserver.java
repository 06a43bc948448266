package org.multivector.story;

import org.multivector.model.Moves;
import org.multivector.model.Submodel;
import org.multivector.model.SubmodelListener;
import org.multivector.world.World;

/** Lets the ledger see all that submodels do, and the chronicle what states do. */
record RunObserver(Ledger ledger, Chronicle chronicle) implements SubmodelListener {

  @Override
  public void before(World world, int tick) {
    ledger.before(world, tick);
  }

  @Override
  public void after(Submodel acted, World world, int tick) {
    ledger.after(acted, world, tick);
    if (acted instanceof Moves moves) {
      chronicle.moves(world, moves, tick);
    }
  }
}
