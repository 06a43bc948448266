package org.multivector.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.multivector.model.BalancingModel;
import org.multivector.model.Script;
import org.multivector.model.TasteDraws;
import org.multivector.results.DrawRange;
import org.multivector.results.Series;
import org.multivector.world.Plan;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * Runs acts one after the other and takes readings, all with the same chance: a run is a function
 * of plan, seed, draw and repeat, so that it does not matter what else is run and when.
 */
public final class Stage {

  private final long seed;
  private final int threads;
  private final Map<Roster, Presence> presences = new HashMap<>();

  /**
   * A stage.
   *
   * @param seed master seed of all draws
   * @param threads worker threads
   * @param arms plans some of which have ties that others lack: those are read as 0
   */
  public Stage(long seed, int threads, List<Plan> arms) {
    this.seed = seed;
    this.threads = threads;
    arms.stream()
        .collect(Collectors.groupingBy(Plan::roster))
        .forEach((roster, plans) -> presences.put(roster, new Presence(plans)));
  }

  /** Master seed of all draws. */
  public long seed() {
    return seed;
  }

  /**
   * Runs a plan, and others whose agents decide what its agents have decided.
   *
   * @param lead what is run
   * @param followers what is run after it with its decisions; whoever a follower makes decide
   *     otherwise decides by itself
   * @param draws parameter draws
   * @param repeats repeats of chance for each
   * @param progress told how many runs were finished
   * @return by act, the lead first, by draw, by repeat and by reading; NaN where a run failed
   * @throws InterruptedException if this thread is interrupted while it waits
   */
  public double[][][][] run(
      Act lead, List<Act> followers, DrawRange draws, int repeats, IntConsumer progress)
      throws InterruptedException {
    List<Act> acts = new ArrayList<>();
    acts.add(lead);
    acts.addAll(followers);
    double[][][][] values = new double[acts.size()][draws.size()][repeats][];
    Crew.run(
        threads,
        draws.size(),
        () -> {
          List<Player> players = players(acts);
          return draw -> {
            for (int repeat = 0; repeat < repeats; repeat++) {
              for (int act = 0; act < values.length; act++) {
                values[act][draw][repeat] = players.get(act).run(seed, draws.from() + draw, repeat);
              }
            }
            progress.accept(repeats * acts.size());
          };
        });
    return values;
  }

  private List<Player> players(List<Act> acts) {
    TasteDraws tastes = new TasteDraws(acts.get(0).plan());
    List<Player> players = new ArrayList<>();
    Player lead = new Player(acts.get(0), tastes);
    players.add(lead);
    if (acts.size() > 1) {
      Script script = lead.model.writeScript();
      for (Act act : acts.subList(1, acts.size())) {
        Player follower = new Player(act, tastes);
        follower.model.follow(script, act.free(acts.get(0).plan()));
        players.add(follower);
      }
    }
    return players;
  }

  /** One thread's model of an act. */
  private final class Player {

    private final BalancingModel model;
    private final Meter meter;
    private final int readings;

    Player(Act act, TasteDraws tastes) {
      model = new BalancingModel(act.plan(), tastes);
      meter = new Meter(Recorder.of(model.world(), presence(act.plan())), act.readings());
      readings = act.readings().size();
    }

    double[] run(long seed, int draw, int repeat) {
      double[] values = new double[readings];
      meter.clear();
      try {
        model.run(seed, draw, repeat, meter);
        meter.into(values);
      } catch (RuntimeException failure) {
        Arrays.fill(values, Double.NaN);
      }
      return values;
    }
  }

  /** What the arms of a plan's world have; every plan that is run is made from one of them. */
  private Presence presence(Plan plan) {
    Presence known = presences.get(plan.roster());
    return known == null ? new Presence(List.of(plan)) : known;
  }

  /** What can be read off runs of a plan. */
  public List<Series> series(Plan plan) {
    return Recorder.of(new World(plan), presence(plan)).series();
  }
}
