package org.multivector.model;

import java.util.List;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * A state invests in meeting more of its needs in a domain itself. Against holding still, in
 * log-odds,
 *
 * <pre>
 * log(q/(1 - q)) - log D + lambda/sqrt(w) [(m_self - m_self(0)) - sum_j s_j (m_j - m_j(0))],
 * </pre>
 *
 * q the part of the quarters in which it does so as things are at the start, D the number of
 * domains, m marginal utilities: what own capacity has gained in worth against the mean partner.
 * The log of its reference share rises by a step, of which a part is lost each quarter ({@link
 * Upkeep}); a year's spending of {@code cost w s_self step} counts as a loss.
 */
final class Invest extends Move {

  private final BaseRate base = new BaseRate();

  @Override
  String name() {
    return "invest";
  }

  @Override
  List<String> variants(Roster roster) {
    return roster.domains().stream().map(Roster.Entry::id).toList();
  }

  @Override
  double appeal(World world, int state, int domain) {
    double rate = world.parameter(Input.INVESTMENT);
    double weight = world.traffic.chosenWeight[state * world.domains + domain];
    int own = world.tie(state, domain, world.plan.roster().self());
    if (!world.has(Mechanism.INVESTMENT) || rate == 0 || weight == 0 || !world.isOpen(own)) {
      return Double.NEGATIVE_INFINITY;
    }
    return base.log(rate / (1 - rate) / world.domains)
        + world.parameter(Input.CHOICE_SENSITIVITY)
            / Math.sqrt(weight)
            * (gain(world, own) - meanGain(world, state, domain));
  }

  private static double meanGain(World world, int state, int domain) {
    int from = world.tie(state, domain, 0);
    double sum = 0;
    for (int tie = from; tie < from + world.partners; tie++) {
      sum += world.share[tie] * gain(world, tie);
    }
    return sum;
  }

  private static double gain(World world, int tie) {
    return world.isOpen(tie) ? world.marginal[tie] - world.marginalAtStart[tie] : 0;
  }

  @Override
  void make(World world, int state, int domain) {
    int place = state * world.domains + domain;
    double step = world.parameter(Input.INVESTMENT_STEP);
    double share = world.share[world.tie(state, domain, world.plan.roster().self())];
    world.ownCapacity.gained[place] += step;
    world.ownCapacity.spending[state] +=
        world.parameter(Input.INVESTMENT_COST) * world.traffic.chosenWeight[place] * share * step;
  }
}
