package org.multivector.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.multivector.world.InputChange;
import org.multivector.world.Occasions;
import org.multivector.world.World;

/**
 * What the scenario changes. The changes that act are applied to the inputs in the order of the
 * scenario, each at its strength {@code u}: set {@code x + u (amount - x)}, times {@code x (1 + u
 * (amount - 1))}, add {@code x + u amount}.
 *
 * <p>Attention is decided by its power, so changes on it are handed to {@link Attention}: a set
 * replaces the decision while it lasts, a multiple acts on the hazard; there is no adding. A set of
 * a power's posture replaces its decisions on posture in the same way.
 *
 * <p>What need not happen acts only if it does, and what waits for a condition counts its quarters
 * from when that has come to hold ({@link Conditions}).
 */
public final class ScenarioEvents implements Submodel {

  private final List<InputChange> changes;
  private final Lever[] levers;
  private final int[] occasions;
  private final boolean[] together;

  /** The changes of the world's plan. */
  public ScenarioEvents(World world) {
    changes = world.plan.changes();
    levers =
        changes.stream()
            .map(change -> Lever.of(world.plan.layout(), change.index()))
            .toArray(Lever[]::new);
    occasions =
        changes.stream().mapToInt(change -> world.occasions.number(change.occasion())).toArray();
    together = together();
  }

  /** Of an event that comes again after it has ended, all but the first are left out. */
  private boolean[] together() {
    boolean[] kept = new boolean[changes.size()];
    Set<List<Object>> met = new HashSet<>();
    for (int n = 0; n < kept.length; n++) {
      InputChange change = changes.get(n);
      boolean first = met.add(List.of(change.index(), change.operation(), change.event()));
      kept[n] = first || change.until() == Integer.MAX_VALUE;
    }
    return kept;
  }

  @Override
  public void act(World world, int tick) {
    for (int n = 0; n < levers.length; n++) {
      apply(world, n, strength(world, n, tick));
    }
  }

  private double strength(World world, int n, int tick) {
    if (occasions[n] < 0) {
      return changes.get(n).strength(tick);
    }
    int before = world.occasions.before[occasions[n]];
    return before == Occasions.NEVER ? 0 : changes.get(n).strength(tick - before);
  }

  /** Applies every change at full strength: the extreme of the scenario's levers. */
  void applyAll(World world) {
    for (int n = 0; n < levers.length; n++) {
      apply(world, n, together[n] ? 1 : 0);
    }
  }

  private void apply(World world, int n, double strength) {
    if (strength != 0) {
      levers[n].pull(world, changes.get(n).operation(), world.inputs.amount(n), strength);
    }
  }
}
