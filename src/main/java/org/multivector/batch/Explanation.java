package org.multivector.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.multivector.scenario.IntermediateWorlds;
import org.multivector.statistics.Series;
import org.multivector.statistics.Split;
import org.multivector.text.BadInput;
import org.multivector.world.Plan;

/**
 * Splits the effect of a scenario by its levers: all runs once more with each set of levers pulled,
 * up to {@value #MOST} of them, and the {@link Shapley} value unit by unit, so that shares have
 * intervals and sum to the effect. With more levers each is left out once, and what their shares
 * leave of the effect is the remainder.
 */
public final class Explanation implements Study<Split> {

  /** More levers than these are left out one at a time. */
  public static final int MOST = 8;

  private final Preparation prepared;
  private final Levers levers;
  private final List<Plan> plans = new ArrayList<>();
  private final Digest digest;

  /**
   * Of a batch with a reference.
   *
   * @param worlds the worlds between its scenario and its reference
   * @throws BadInput if one of them is no world
   */
  public Explanation(Preparation prepared, IntermediateWorlds worlds) throws BadInput {
    this.prepared = prepared;
    levers = new Levers(worlds);
    for (int set = 0; set < sets(); set++) {
      plans.add(plan(set));
    }
    digest = Digest.ofEffects(prepared.shape());
  }

  /** What the levers are called. */
  public List<String> levers() {
    return levers.names();
  }

  private boolean isWhole() {
    return levers.names().size() <= MOST;
  }

  private int sets() {
    int count = levers.names().size();
    return isWhole() ? 1 << count : count + 2;
  }

  @Override
  public int units() {
    return Math.multiplyExact(plans.size(), prepared.spec().units());
  }

  @Override
  public Split run(IntConsumer progress) throws InterruptedException {
    Units units = new Units(prepared, progress);
    List<List<Units.Unit<double[]>>> bySet = new ArrayList<>();
    for (Plan plan : plans) {
      bySet.add(units.run(List.of(plan), values -> digest.of(values[0])));
    }
    List<Series> series = digest.shape().series();
    Split split = new Split(levers.names(), isWhole(), series, prepared.spec().repeats());
    for (int unit = 0; unit < bySet.get(0).size(); unit++) {
      add(bySet, unit, split);
    }
    return split;
  }

  private Plan plan(int set) throws BadInput {
    int count = levers.names().size();
    if (isWhole()) {
      return levers.plan(lever -> (set >> lever & 1) == 1);
    }
    return levers.plan(lever -> set > 0 && (set == count + 1 || lever != set - 1));
  }

  private void add(List<List<Units.Unit<double[]>>> bySet, int unit, Split split) {
    double[][] worth = new double[sets()][];
    for (int set = 0; set < worth.length; set++) {
      if (bySet.get(set).get(unit).value().isEmpty()) {
        split.skip();
        return;
      }
      worth[set] = bySet.get(set).get(unit).value().get();
    }
    int cells = digest.shape().series().size();
    double[][] shares = new double[cells][];
    for (int place = 0; place < cells; place++) {
      int cell = digest.shape().cell(0, place);
      double[] game = new double[worth.length];
      for (int set = 0; set < worth.length; set++) {
        game[set] = worth[set][cell] - worth[0][cell];
      }
      shares[place] = isWhole() ? whole(game) : leaveOneOut(game);
    }
    split.add(shares);
  }

  /** Shares, then the interactions of each two, then the whole effect. */
  private double[] whole(double[] game) {
    int count = levers.names().size();
    double[] all = new double[Split.places(count, true)];
    System.arraycopy(Shapley.shares(game, count), 0, all, 0, count);
    int at = count;
    for (int one = 0; one < count; one++) {
      for (int other = one + 1; other < count; other++) {
        all[at++] = Shapley.interaction(game, count, one, other);
      }
    }
    all[at] = game[game.length - 1];
    return all;
  }

  /** What is lost without each, the remainder, then the whole effect. */
  private double[] leaveOneOut(double[] game) {
    int count = levers.names().size();
    double[] all = new double[Split.places(count, false)];
    double total = game[count + 1];
    double rest = total;
    for (int lever = 0; lever < count; lever++) {
      all[lever] = total - game[lever + 1];
      rest -= all[lever];
    }
    all[count] = rest;
    all[count + 1] = total;
    return all;
  }
}
