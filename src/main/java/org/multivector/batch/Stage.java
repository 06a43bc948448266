package org.multivector.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.multivector.model.BalancingModel;
import org.multivector.model.Script;
import org.multivector.model.TasteDraws;
import org.multivector.results.DrawRange;
import org.multivector.results.Series;
import org.multivector.world.Plan;
import org.multivector.world.World;

/**
 * Runs acts one after the other and takes readings, all with the same chance: a run is a function
 * of plan, seed, draw and repeat, so that it does not matter what else is run and when.
 *
 * @param seed master seed of all draws
 * @param threads worker threads
 * @param arms plans some of which have ties that others lack: those are read as 0
 */
public record Stage(long seed, int threads, List<Plan> arms) {

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
      meter = new Meter(new Recorder(model.world(), with(act.plan())), act.readings());
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

  /** The plan and the arms of its world. */
  private List<Plan> with(Plan plan) {
    List<Plan> all = new ArrayList<>();
    all.add(plan);
    arms.stream().filter(arm -> arm.roster().equals(plan.roster())).forEach(all::add);
    return all;
  }

  /** What can be read off runs of a plan. */
  public List<Series> series(Plan plan) {
    return new Recorder(new World(plan), with(plan)).series();
  }
}
