package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Network;
import org.multivector.world.World;

/** What a quarter costs a state, with all its terms, by the equations of the ODD. */
final class WelfareEquationTest {

  /** Terms of which the worlds must show some that are not 0. */
  private int cut;

  private int stopped;
  private int left;
  private int indebted;
  private int invested;

  private World seen;
  private double[] worthAtStart;

  @Test
  void economicLoss() {
    Around.each(
        Welfare.class,
        this::keepTheStart,
        world -> {
          for (int i = 0; i < world.states; i++) {
            double loss = world.traffic.loss[i];
            for (int d = 0; d < world.domains; d++) {
              loss += inDomain(world, i, d);
            }
            loss += world.memberships.exitLoss[i];
            loss += world.debts.cost[i] + world.ownCapacity.spending[i];
            Around.same("E", world.economicLoss[i], loss);
            left += world.memberships.exitLoss[i] > 0 ? 1 : 0;
            indebted += world.debts.cost[i] == 0 ? 0 : 1;
            invested += world.ownCapacity.spending[i] > 0 ? 1 : 0;
          }
        });
    assertThat(List.of(cut, stopped, left, indebted, invested)).allMatch(count -> count > 0);
  }

  private void keepTheStart(World world) {
    if (world != seen) {
      seen = world;
      worthAtStart = world.memberships.worth.clone();
    }
  }

  private double inDomain(World world, int i, int d) {
    double w = world.start(Input.WEIGHT)[i * world.domains + d];
    double chosen = (1 - world.traffic.part[i * world.domains + d]) * w;
    double served = 0;
    double carried = 1;
    double moved = 0;
    double gained = 0;
    boolean anyCut = false;
    for (int j = 0; j < world.partners; j++) {
      int tie = world.tie(i, d, j);
      double s = world.share[tie];
      double c = j < world.powers ? world.bargains.cut[world.exposure(i, j, d)] : 0;
      double flow = c > 0 ? world.traffic.vulnerability[world.exposure(i, j, d)] : 0;
      anyCut |= c > 0;
      served += s * (1 - c);
      carried *= 1 - c * flow;
      moved += s == 0 ? 0 : s * Math.log(s / world.shareReference[tie]);
      gained += s * (j < world.powers ? world.benefit[tie] : 0);
      gained += s * world.memberships.worth[tie] - world.shareAtStart[tie] * worthAtStart[tie];
    }
    double sigma = world.now(Input.SUBSTITUTION)[d];
    double power = 1 / (world.parameter(Input.SHORT_RUN) * (sigma - 1));
    cut += anyCut && chosen > 0 ? 1 : 0;
    stopped += carried < 1 && w > chosen ? 1 : 0;
    return chosen * (anyCut ? 1 - Math.pow(served, power) : 0)
        + (w - chosen) * (1 - carried)
        + Math.sqrt(chosen) / world.parameter(Input.CHOICE_SENSITIVITY) * moved
        - chosen * gained;
  }

  @Test
  void whatCorridorsCost() {
    int[] building = new int[1];
    Around.each(
        Corridors.class,
        world -> {
          boolean works = world.has(Mechanism.CORRIDORS) && !world.isFrozen(Mechanism.CORRIDORS);
          for (int i = 0; i < world.states; i++) {
            double loss = 0;
            for (int d = 0; d < world.domains; d++) {
              int place = i * world.domains + d;
              double needed = world.start(Input.WEIGHT)[place] * world.traffic.part[place];
              loss += needed == 0 ? 0 : needed * missing(world, i, d);
            }
            double paid = paid(world, i);
            building[0] += paid > 0 ? 1 : 0;
            paid -= world.traffic.income[i] - world.traffic.incomeAtStart[i];
            loss += paid / world.start(Input.STATE_GDP)[i];
            Around.same("N", world.traffic.loss[i], works ? loss : 0);
          }
        });
    assertThat(building[0]).isPositive();
  }

  /** Part of the needs of a domain that is not served and what more is paid, beyond the start. */
  private static double missing(World world, int i, int d) {
    List<Network.Cargo> cargoes = world.plan.roster().network().cargoes();
    double need = 0;
    double unserved = 0;
    double more = 0;
    for (int c = 0; c < cargoes.size(); c++) {
      if (cargoes.get(c).domain() == d) {
        int place = i * cargoes.size() + c;
        double price = world.now(Input.CARGO_PRICE)[c] / 1000;
        double[] volumes = {world.now(Input.EXPORTS)[place], world.now(Input.IMPORTS)[place]};
        for (int way = 0; way < 2; way++) {
          int n = 2 * place + way;
          need += price * volumes[way];
          unserved += price * (volumes[way] - world.traffic.served[n]);
          double unit = world.traffic.unitCostAtStart[n];
          double usual = world.traffic.shipped[n] * unit;
          more += Double.isNaN(unit) ? 0 : world.traffic.shippingCost[n] - usual;
        }
      }
    }
    double before = world.traffic.unservedAtStart[i * world.domains + d];
    return need == 0 ? -before : (unserved + more) / need - before;
  }

  /** For corridors that are being built and that the state has committed itself to. */
  private static double paid(World world, int i) {
    List<Network.Line> lines = world.plan.roster().network().lines();
    double paid = 0;
    for (int e = 0; e < lines.size(); e++) {
      boolean decided = world.traffic.begun[e] > 0 && world.traffic.progress[e] < 1;
      if (decided && world.traffic.committed[i * lines.size() + e] > 0) {
        Set<Integer> parties = new HashSet<>();
        for (Network.Leg leg : lines.get(e).legs()) {
          parties.addAll(List.of(leg.from(), leg.to(), leg.by()));
        }
        parties.removeIf(node -> node < 0 || node >= world.states + world.powers);
        double years = world.start(Input.CORRIDOR_DELAY)[e] / 4;
        paid += world.start(Input.CORRIDOR_OUTLAY)[e] / parties.size() / years;
      }
    }
    return paid;
  }
}
