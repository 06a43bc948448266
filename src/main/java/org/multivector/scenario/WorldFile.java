package org.multivector.scenario;

import java.util.Optional;

/**
 * What only a {@code world.yaml} says.
 *
 * @param entities who and what there is
 * @param tables the figures of these
 * @param like those of the world that it is like, which count where its own tables say nothing
 */
record WorldFile(Entities entities, WorldTables tables, Optional<WorldTables> like) {

  /** The same world but for what these tables say. */
  WorldFile under(WorldTables own) {
    return new WorldFile(entities, own, Optional.of(tables));
  }
}
