package org.multivector.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.multivector.model.Aftermath;
import org.multivector.model.InputReturn;
import org.multivector.model.Perception;
import org.multivector.model.Probe;
import org.multivector.model.ScenarioEvents;
import org.multivector.model.ShockArrivals;
import org.multivector.model.Submodel;
import org.multivector.model.SubmodelListener;
import org.multivector.world.World;

/**
 * Why autonomy moved in one run: it is measured after every submodel of every quarter, the change
 * since the measure before is that submodel's, and within a submodel the change is shared out over
 * what it moved ({@link Attribution}). The changes of a quarter sum to the quarter's change.
 *
 * <p>What the last quarter left after states had perceived their surroundings (cohesion, above all)
 * takes effect when they next do, and is entered under {@link #BEFORE}.
 */
final class Ledger implements SubmodelListener {

  /** Stands for what the quarter before has left to take effect. */
  public static final String BEFORE = "Carry-over";

  /**
   * Stands for what happens in the world. Each quarter {@link InputReturn} takes back what events,
   * shocks and moves of the past have done to inputs, and what of it still acts is done anew: apart
   * from each other these changes say nothing.
   */
  public static final String WORLD = "EventsAndShocks";

  private static final Set<Class<? extends Submodel>> DONE_ANEW =
      Set.of(InputReturn.class, ScenarioEvents.class, ShockArrivals.class, Aftermath.class);

  /**
   * A change of one state's autonomy by one submodel in one quarter.
   *
   * @param tick the quarter, from 1
   * @param submodel its class, in the schedule's words, or {@link #BEFORE} or {@link #WORLD}
   * @param state place in the roster
   * @param change of autonomy
   * @param shares of what it moved, by the places of {@link Attribution}; they sum to the change
   */
  public record Entry(int tick, String submodel, int state, double change, double[] shares) {

    private boolean sameAs(Entry other) {
      return tick == other.tick && state == other.state && submodel.equals(other.submodel);
    }

    private Entry with(Entry other) {
      double[] sums = shares.clone();
      for (int n = 0; n < sums.length; n++) {
        sums[n] += other.shares[n];
      }
      return new Entry(tick, submodel, state, change + other.change, sums);
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final Probe probe;
  private final Attribution attribution;
  private final double[][] last;
  private final double[] now;
  private final double[] shares;
  private boolean perceived;

  /** A ledger of runs in a world. */
  public Ledger(World world) {
    probe = new Probe(world);
    attribution = new Attribution(world);
    last = new double[world.states][attribution.size()];
    now = new double[attribution.size()];
    shares = new double[attribution.shares()];
  }

  /** All entries, in the order of time. */
  List<Entry> entries() {
    return entries;
  }

  Attribution attribution() {
    return attribution;
  }

  @Override
  public void before(World world, int tick) {
    perceived = false;
    if (tick == 1) {
      probe.measure(false, () -> start(world));
    }
    probe.measure(true, () -> enter(BEFORE, world, tick));
  }

  @Override
  public void after(Submodel acted, World world, int tick) {
    perceived |= acted instanceof Perception;
    Class<? extends Submodel> kind = acted.getClass();
    String name = DONE_ANEW.contains(kind) ? WORLD : kind.getSimpleName();
    probe.measure(!perceived, () -> enter(name, world, tick));
  }

  private void start(World world) {
    for (int i = 0; i < world.states; i++) {
      attribution.read(world, i, last[i]);
    }
  }

  private void enter(String submodel, World world, int tick) {
    for (int i = 0; i < world.states; i++) {
      attribution.read(world, i, now);
      double change = attribution.autonomy(now) - attribution.autonomy(last[i]);
      if (change != 0) {
        attribution.share(last[i], now, shares);
        book(new Entry(tick, submodel, i, change, shares.clone()));
      }
      System.arraycopy(now, 0, last[i], 0, now.length);
    }
  }

  /** Adds to the entry of the quarter that there is, if there is one. */
  private void book(Entry entry) {
    for (int n = entries.size() - 1; n >= 0 && entries.get(n).tick() == entry.tick(); n--) {
      if (entries.get(n).sameAs(entry)) {
        entries.set(n, entries.get(n).with(entry));
        return;
      }
    }
    entries.add(entry);
  }
}
