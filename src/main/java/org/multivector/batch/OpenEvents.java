package org.multivector.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.multivector.world.InputChange;
import org.multivector.world.Occasion;
import org.multivector.world.Occasions;
import org.multivector.world.Plan;
import org.multivector.world.World;

/**
 * The events of a plan of which it is open whether and when they happen: those that wait for a
 * condition or have a probability. What comes again is one event, and so is what has one title.
 */
final class OpenEvents {

  private final int quarters;
  private final int events;
  private final List<Time> times;

  /**
   * A time that an event may begin.
   *
   * @param event its number
   * @param occasion what decides on it
   * @param from first tick on which it acts, after the tick that decides
   */
  private record Time(int event, int occasion, int from) {}

  /** Of the plan of a world. */
  OpenEvents(World world) {
    List<String> names = names(world.plan);
    quarters = world.plan.quarters();
    events = names.size();
    Set<Time> all = new LinkedHashSet<>();
    for (InputChange change : world.plan.changes()) {
      change
          .occasion()
          .map(occasion -> names.indexOf(name(change, occasion)))
          .map(event -> new Time(event, world.occasions.number(change.occasion()), change.from()))
          .ifPresent(all::add);
    }
    times = List.copyOf(all);
  }

  /** What they are called, in the order of the plan. */
  static List<String> names(Plan plan) {
    Set<String> names = new LinkedHashSet<>();
    for (InputChange change : plan.changes()) {
      change.occasion().ifPresent(occasion -> names.add(name(change, occasion)));
    }
    return new ArrayList<>(names);
  }

  /**
   * Its title; without one the first address that it changes with its condition, or its first date.
   * The condition is not taken as written, for results of one hash are called the same.
   */
  private static String name(InputChange change, Occasion occasion) {
    if (occasion.condition().isPresent()) {
      return occasion.name();
    }
    String key = occasion.name().substring(0, occasion.name().lastIndexOf('@'));
    return key.equals(change.event()) ? key : key + "@" + change.event();
  }

  /** How many there are. */
  int size() {
    return events;
  }

  /**
   * Writes in which quarter each has first acted in the run of a world, 0 if it has not within the
   * horizon.
   */
  void into(World world, int[] first) {
    Arrays.fill(first, 0);
    for (Time time : times) {
      int before = world.occasions.first[time.occasion()];
      if (before != Occasions.NEVER && before + time.from() <= quarters) {
        int quarter = Math.max(1, before + time.from());
        int known = first[time.event()];
        first[time.event()] = known == 0 ? quarter : Math.min(known, quarter);
      }
    }
  }
}
