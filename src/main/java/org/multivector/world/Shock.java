package org.multivector.world;

import java.util.List;
import org.multivector.chance.Amount;

/**
 * What one kind of shock does to one of its targets.
 *
 * @param kind number of the kind among the world's shocks
 * @param target id of the target, of a pair both ids in alphabetical order with a point between, or
 *     {@code REGION}: the name under which its chance is drawn
 * @param changes what it does to inputs while it lasts, in the order in which that is done
 */
public record Shock(int kind, String target, List<Change> changes) {

  public Shock {
    changes = List.copyOf(changes);
  }

  /**
   * One change of one input.
   *
   * @param index the input's place in the {@link Layout}
   * @param operation what is done to the value that the input would have without it
   * @param amount by how much: a number, or computed from the severity, its only quantity
   */
  public record Change(int index, InputChange.Operation operation, Amount amount) {}
}
