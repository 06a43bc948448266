package org.multivector.batch;

import org.multivector.chance.Exp;
import org.multivector.results.Series;
import org.multivector.world.Dimension;
import org.multivector.world.World;

/** What is recorded of each state and of each power. */
record ActorSeries(World world, Probes probes) {

  void addStates() {
    for (int i = 0; i < world.states; i++) {
      addState(i, probes.id(Dimension.STATE, i));
    }
  }

  private void addState(int state, String id) {
    probes.read(Variables.AUTONOMY, id, world.autonomy, state);
    probes.read(Variables.BALANCE, id, world.balance, state);
    probes.read(Variables.ECONOMIC_LOSS, id, world.economicLoss, state);
    probes.read(Variables.STRESS_LOSS_MAX, id, world.stressLossMax, state);
    probes.read(Variables.STRESS_LOSS_MEAN, id, world.stressLossMean, state);
    probes.read(Variables.CONCENTRATION, id, world.concentration, state);
    probes.read(Variables.BARGAINING_POWER, id, world.bargainingPower, state);
    probes.read(Variables.RESOLVE, id, world.resolveMean, state);
    probes.read(Variables.LEGITIMACY, id, world.legitimacy, state);
    probes.read(Variables.REPUTATION, id, world.region.reputation, state);
    probes.read(Variables.NEUTRALITY, id, world.memberships.neutrality, state);
    probes.compute(Variables.ECONOMIC_SIZE, id, now -> Exp.of(now.stateGrowth[state]));
    probes.read(Variables.INCOME, id, world.incomes.income, state);
    probes.read(Variables.DISTRESS, id, world.debts.distress, state);
    addIssues(state, id);
    addDomains(state, id);
  }

  private void addIssues(int state, String id) {
    for (int k = 0; k < world.issues; k++) {
      String issue = probes.id(Dimension.ISSUE, k);
      int place = state * world.issues + k;
      probes.read(new Series(Variables.ALIGNMENT, id, "", issue), world.alignment, place);
      probes.read(new Series(Variables.PRESSURE, id, "", issue), world.pressure, place);
    }
  }

  private void addDomains(int state, String id) {
    for (int d = 0; d < world.domains; d++) {
      String domain = probes.id(Dimension.DOMAIN, d);
      int place = state * world.domains + d;
      probes.read(
          new Series(Variables.CONCENTRATION_IN, id, "", domain), world.concentrationIn, place);
    }
  }

  void addPowers() {
    for (int p = 0; p < world.powers; p++) {
      int power = p;
      String id = probes.id(Dimension.POWER, p);
      probes.read(Variables.ATTENTION, id, world.attentionNow, p);
      probes.compute(Variables.ECONOMIC_SIZE, id, now -> Exp.of(now.powerGrowth[power]));
    }
  }
}
