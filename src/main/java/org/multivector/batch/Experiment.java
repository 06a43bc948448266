package org.multivector.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.multivector.model.BalancingModel;
import org.multivector.model.DecisionLog;
import org.multivector.model.UnitMemory;
import org.multivector.results.DrawRange;
import org.multivector.statistics.Series;
import org.multivector.world.Plan;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * Runs plans one after the other and takes readings, all with the same chance: a run is a function
 * of plan, seed, draw and repeat, so that it does not matter what else is run and when.
 */
public final class Experiment {

  private final long seed;
  private final int threads;
  private final Map<Roster, Presence> presences = new HashMap<>();

  /**
   * An experiment.
   *
   * @param seed master seed of all draws
   * @param threads worker threads
   * @param arms plans some of which have ties that others lack: those are read as 0
   */
  public Experiment(long seed, int threads, List<Plan> arms) {
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
   * Runs plans, each by itself, as far as they are read.
   *
   * @param plans of one roster
   * @param draws parameter draws
   * @param repeats repeats of chance for each
   * @param progress told how many runs were finished
   * @return by plan, by draw, by repeat and by reading; NaN where a run failed
   * @throws InterruptedException if this thread is interrupted while it waits
   */
  public double[][][][] run(
      List<MeasuredPlan> plans, DrawRange draws, int repeats, IntConsumer progress)
      throws InterruptedException {
    return run(() -> arms(plans), plans.size(), draws, repeats, progress);
  }

  /**
   * Runs a plan, and others whose agents decide what its agents have decided, as far as any of them
   * is read.
   *
   * @param lead what is run
   * @param followers what is run after it with its decisions; whoever a follower makes decide
   *     otherwise decides by itself
   * @param draws parameter draws
   * @param repeats repeats of chance for each
   * @param progress told how many runs were finished
   * @return by plan, the lead first, by draw, by repeat and by reading; NaN where a run failed
   * @throws InterruptedException if this thread is interrupted while it waits
   */
  public double[][][][] follow(
      MeasuredPlan lead,
      List<MeasuredPlan> followers,
      DrawRange draws,
      int repeats,
      IntConsumer progress)
      throws InterruptedException {
    return run(() -> arms(lead, followers), followers.size() + 1, draws, repeats, progress);
  }

  private double[][][][] run(
      Supplier<List<Arm>> made, int plans, DrawRange draws, int repeats, IntConsumer progress)
      throws InterruptedException {
    double[][][][] values = new double[plans][draws.size()][repeats][];
    WorkerPool.run(
        threads,
        draws.size(),
        () -> {
          List<Arm> arms = made.get();
          return draw -> {
            for (int repeat = 0; repeat < repeats; repeat++) {
              for (int plan = 0; plan < plans; plan++) {
                values[plan][draw][repeat] = arms.get(plan).run(seed, draws.from() + draw, repeat);
              }
            }
            progress.accept(repeats * plans);
          };
        });
    return values;
  }

  private List<Arm> arms(List<MeasuredPlan> plans) {
    Plan longest =
        Collections.max(
            plans.stream().map(MeasuredPlan::plan).toList(),
            Comparator.comparingInt(Plan::quarters));
    UnitMemory memory = new UnitMemory(longest);
    return plans.stream().map(measured -> new Arm(measured, memory, measured.lastTick())).toList();
  }

  private List<Arm> arms(MeasuredPlan lead, List<MeasuredPlan> followers) {
    UnitMemory memory = new UnitMemory(lead.plan());
    int last = followers.stream().mapToInt(MeasuredPlan::lastTick).max().orElse(0);
    Arm first = new Arm(lead, memory, Math.max(last, lead.lastTick()));
    DecisionLog log = first.model.logDecisions();
    List<Arm> arms = new ArrayList<>();
    arms.add(first);
    for (MeasuredPlan measured : followers) {
      Arm follower = new Arm(measured, memory, measured.lastTick());
      follower.model.follow(log, measured.free(lead.plan()));
      arms.add(follower);
    }
    return arms;
  }

  /** One thread's model of a plan. */
  private final class Arm {

    private final BalancingModel model;
    private final Meter meter;
    private final int readings;
    private final int last;

    /** A model that runs to its last tick. */
    Arm(MeasuredPlan measured, UnitMemory memory, int last) {
      this.last = last;
      model = new BalancingModel(measured.plan(), memory);
      meter = new Meter(Recorder.of(model.world(), presence(measured.plan())), measured.readings());
      readings = measured.readings().size();
    }

    double[] run(long seed, int draw, int repeat) {
      double[] values = new double[readings];
      meter.clear();
      try {
        model.run(seed, draw, repeat, last, meter);
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
