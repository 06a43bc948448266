package org.multivector.world;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.multivector.chance.Amount;

/**
 * A scenario compiled: what every run of it has in common. Read-only and shared by threads.
 *
 * @param layout the place of every input
 * @param amounts the start value of every input, by place ({@code layout.size()} of them); of a
 *     pair only the place with the smaller member first is read
 * @param start first quarter of the horizon
 * @param quarters length of the horizon, at least 1
 * @param uncertain the scenario's named uncertain quantities, in order
 * @param changes what events change, in the order in which they are applied
 * @param shocks what may happen by chance, by kind and target
 * @param off mechanisms that are switched off, and those that are frozen at nothing, which is the
 *     same
 * @param frozen mechanisms that keep what they were at the start of a run and respond to nothing;
 *     inputs that events set are still what the events make of them
 * @param balanced by issue: whether opposing pulls cancel, so that it counts in the balance
 * @param nest by partner: the number of its nest of similar partners, from 0
 * @param institutions what the institutions of the roster are about, in its order
 */
public record Plan(
    Layout layout,
    Amount[] amounts,
    Quarter start,
    int quarters,
    List<Uncertain> uncertain,
    List<InputChange> changes,
    List<Shock> shocks,
    Set<Mechanism> off,
    Set<Mechanism> frozen,
    boolean[] balanced,
    int[] nest,
    List<Institution> institutions) {

  /** A named uncertain quantity of a scenario. */
  public record Uncertain(String name, Amount amount) {}

  public Plan {
    Set<Mechanism> without = EnumSet.noneOf(Mechanism.class);
    Set<Mechanism> still = EnumSet.noneOf(Mechanism.class);
    without.addAll(off);
    for (Mechanism mechanism : frozen) {
      (mechanism.isNeutralAtStart() ? without : still).add(mechanism);
    }
    off = Collections.unmodifiableSet(without);
    frozen = Collections.unmodifiableSet(still);
    institutions = List.copyOf(institutions);
  }

  /**
   * About how large an uncertain quantity is: its median, or what its formula makes of those of the
   * quantities before it; NaN if there is none of this name.
   */
  public double typical(String name) {
    double[] medians = new double[uncertain.size()];
    Arrays.fill(medians, Double.NaN);
    for (int n = 0; n < medians.length; n++) {
      medians[n] = uncertain.get(n).amount().value(InputDraw.MEDIAN, medians);
      if (uncertain.get(n).name().equals(name)) {
        return medians[n];
      }
    }
    return Double.NaN;
  }

  /** Whether a mechanism is there, at work or frozen. */
  public boolean has(Mechanism mechanism) {
    return !off.contains(mechanism);
  }

  /** The same with other switches. */
  public Plan switched(Set<Mechanism> otherOff, Set<Mechanism> otherFrozen) {
    return with(amounts, changes, otherOff, otherFrozen);
  }

  /** The same with other start values, changes and switches. */
  public Plan with(
      Amount[] otherAmounts,
      List<InputChange> otherChanges,
      Set<Mechanism> otherOff,
      Set<Mechanism> otherFrozen) {
    return with(layout, otherAmounts, uncertain, otherChanges, otherOff, otherFrozen);
  }

  /** The same with other uncertain quantities. */
  public Plan with(List<Uncertain> otherUncertain) {
    return with(layout, amounts, otherUncertain, changes, off, frozen);
  }

  /** The same with an equal layout of another plan, so that there need not be two. */
  public Plan laidOutAs(Layout equal) {
    return with(equal, amounts, uncertain, changes, off, frozen);
  }

  private Plan with(
      Layout otherLayout,
      Amount[] otherAmounts,
      List<Uncertain> otherUncertain,
      List<InputChange> otherChanges,
      Set<Mechanism> otherOff,
      Set<Mechanism> otherFrozen) {
    return new Plan(
        otherLayout,
        otherAmounts,
        start,
        quarters,
        otherUncertain,
        otherChanges,
        shocks,
        otherOff,
        otherFrozen,
        balanced,
        nest,
        institutions);
  }

  /** Who is in it. */
  public Roster roster() {
    return layout.roster();
  }
}
