package org.multivector.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.multivector.model.Moves;
import org.multivector.world.Bargains;
import org.multivector.world.Conduct;
import org.multivector.world.Deals;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * What happened in one run: seen from outside, by comparing what the submodels have left in the
 * world with what was there a quarter before. It changes nothing.
 */
final class Chronicle {

  private final List<Happening> all = new ArrayList<>();
  private final Roster roster;
  private final MoveWording deeds;
  private final CorridorNews corridors;
  private final Chances chances;
  private final int[] posture;
  private final int[] quartersCut;
  private final int[] shockLeft;
  private int regime;

  Chronicle(World world) {
    roster = world.plan.roster();
    deeds = new MoveWording(roster);
    corridors = new CorridorNews(world);
    chances = new Chances(world);
    posture = new int[world.conduct.posture.length];
    quartersCut = new int[world.bargains.quartersCut.length];
    shockLeft = new int[world.shocks.left.length];
  }

  /** All of it, in the order of time. */
  List<Happening> happenings() {
    List<Happening> sorted = new ArrayList<>(chances.all());
    sorted.addAll(all);
    sorted.sort(Comparator.comparingInt(Happening::tick));
    return sorted;
  }

  /** Sees the start. */
  void open(World world) {
    chances.look(world, 0);
    keep(world);
    corridors.keep(world);
  }

  /** Sees what states do. */
  void moves(World world, Moves moves, int tick) {
    for (int i = 0; i < world.states; i++) {
      int state = i;
      moves
          .made(state)
          .ifPresent(made -> add(tick, Happening.Kind.MOVE, state, deeds.tell(state, made, world)));
    }
  }

  /** Sees the end of a quarter. */
  void see(World world, int tick) {
    chances.look(world, tick);
    regime(world, tick);
    shocks(world, tick);
    corridors.see(world, tick, all);
    for (int i = 0; i < world.states; i++) {
      for (int p = 0; p < world.powers; p++) {
        pair(world, tick, i, p);
      }
    }
    keep(world);
    corridors.keep(world);
  }

  private void keep(World world) {
    regime = regime(world);
    System.arraycopy(world.conduct.posture, 0, posture, 0, posture.length);
    System.arraycopy(world.bargains.quartersCut, 0, quartersCut, 0, quartersCut.length);
    System.arraycopy(world.shocks.left, 0, shockLeft, 0, shockLeft.length);
  }

  /** The regime that holds, or most of it. */
  private static int regime(World world) {
    int most = 0;
    for (int r = 1; r < world.regime.part.length; r++) {
      most = world.regime.part[r] > world.regime.part[most] ? r : most;
    }
    return most;
  }

  private void regime(World world, int tick) {
    int now = regime(world);
    if (now != regime) {
      String name = roster.regimes().get(now).name();
      add(tick, Happening.Kind.REGIME, Happening.ALL, "The world turns: " + name);
    }
  }

  private void shocks(World world, int tick) {
    for (int n = 0; n < shockLeft.length; n++) {
      int left = world.shocks.left[n];
      if (left > 0 && left >= shockLeft[n]) {
        shock(world, tick, n);
      }
    }
  }

  private void shock(World world, int tick, int number) {
    String target = world.plan.shocks().get(number).target();
    String kind = roster.shocks().get(world.plan.shocks().get(number).kind()).name();
    long percent = Math.round(100 * world.shocks.severity[number]);
    int quarters = world.shocks.left[number];
    String text =
        kind
            + of(target)
            + ", severity "
            + percent
            + " %, "
            + quarters
            + (quarters == 1 ? " quarter" : " quarters");
    List<String> targets = Arrays.asList(target.split("\\."));
    List<Integer> hit = new ArrayList<>();
    for (int i = 0; i < world.states; i++) {
      if (targets.contains(roster.states().get(i).id()) || corridors.concern(world, target, i)) {
        hit.add(i);
      }
    }
    if (hit.isEmpty()) {
      add(tick, Happening.Kind.SHOCK, Happening.ALL, text);
    }
    hit.forEach(state -> add(tick, Happening.Kind.SHOCK, state, text));
  }

  private String of(String target) {
    return target.equals("REGION") ? "" : " (" + deeds.nameOfAny(target) + ")";
  }

  private void pair(World world, int tick, int state, int power) {
    int pair = world.pair(state, power);
    String who = roster.powers().get(power).name();
    int now = world.conduct.posture[pair];
    if (now != posture[pair]) {
      add(tick, Happening.Kind.POSTURE, state, power, who + " " + manner(now));
    }
    if (world.deals.domain[pair] != Deals.NONE) {
      String in = roster.domains().get(world.deals.domain[pair]).name();
      add(tick, Happening.Kind.OFFER, state, power, who + " offers a deal: " + in);
    }
    if (world.bargains.demand[pair] != Bargains.NONE) {
      String on = roster.issues().get(world.bargains.demand[pair]).name();
      boolean met = world.bargains.complied[pair];
      add(tick, Happening.Kind.DEMAND, state, power, who + " demands: " + on);
      if (met) {
        add(
            tick,
            Happening.Kind.CONCESSION,
            state,
            power,
            roster.states().get(state).name() + " gives way to " + who + ": " + on);
      }
    }
    for (int d = 0; d < world.domains; d++) {
      cut(world, tick, state, power, d);
    }
  }

  private void cut(World world, int tick, int state, int power, int domain) {
    int exposure = world.pair(state, power) * world.domains + domain;
    int now = world.bargains.quartersCut[exposure];
    String tie = roster.powers().get(power).name() + " in " + roster.domains().get(domain).name();
    if (now > quartersCut[exposure]) {
      add(
          tick,
          Happening.Kind.CUT,
          state,
          power,
          "Cut off by " + tie + ", for " + now + " quarters");
    } else if (now == 0 && quartersCut[exposure] > 0) {
      add(tick, Happening.Kind.CUT, state, power, "No longer cut off by " + tie);
    }
  }

  private static String manner(int posture) {
    return switch (posture) {
      case Conduct.NEGLECT -> "looks away";
      case Conduct.COURT -> "courts it";
      case Conduct.PRESS -> "presses it";
      default -> "goes on as before";
    };
  }

  private void add(int tick, Happening.Kind kind, int state, String text) {
    add(tick, kind, state, Happening.NOBODY, text);
  }

  private void add(int tick, Happening.Kind kind, int state, int power, String text) {
    all.add(new Happening(tick, kind, state, power, text));
  }
}
