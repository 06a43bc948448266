package org.multivector.batch;

import org.multivector.chance.Exp;
import org.multivector.statistics.Series;
import org.multivector.world.Dimension;
import org.multivector.world.World;

/** What is recorded of each state and of each power. */
record ActorSeries(World world, Sensors sensors) {

  void addStates() {
    for (int i = 0; i < world.states; i++) {
      addState(i, sensors.id(Dimension.STATE, i));
    }
  }

  private void addState(int state, String id) {
    sensors.read(Variables.AUTONOMY, id, world.autonomy, state);
    sensors.read(Variables.BALANCE, id, world.balance, state);
    sensors.read(Variables.ECONOMIC_LOSS, id, world.economicLoss, state);
    sensors.read(Variables.STRESS_LOSS_MAX, id, world.stressLossMax, state);
    sensors.read(Variables.STRESS_LOSS_MEAN, id, world.stressLossMean, state);
    sensors.read(Variables.CONCENTRATION, id, world.concentration, state);
    sensors.read(Variables.BARGAINING_POWER, id, world.bargainingPower, state);
    sensors.read(Variables.RESOLVE, id, world.resolveMean, state);
    sensors.read(Variables.LEGITIMACY, id, world.legitimacy, state);
    sensors.read(Variables.REPUTATION, id, world.region.reputation, state);
    sensors.read(Variables.NEUTRALITY, id, world.memberships.neutrality, state);
    sensors.compute(Variables.ECONOMIC_SIZE, id, now -> Exp.of(now.stateGrowth[state]));
    sensors.read(Variables.INCOME, id, world.incomes.income, state);
    sensors.read(Variables.DISTRESS, id, world.debts.distress, state);
    addIssues(state, id);
    addDomains(state, id);
  }

  private void addIssues(int state, String id) {
    for (int k = 0; k < world.issues; k++) {
      String issue = sensors.id(Dimension.ISSUE, k);
      int place = state * world.issues + k;
      sensors.read(new Series(Variables.ALIGNMENT, id, "", issue), world.alignment, place);
      sensors.read(new Series(Variables.PRESSURE, id, "", issue), world.pressure, place);
    }
  }

  private void addDomains(int state, String id) {
    for (int d = 0; d < world.domains; d++) {
      String domain = sensors.id(Dimension.DOMAIN, d);
      int place = state * world.domains + d;
      sensors.read(
          new Series(Variables.CONCENTRATION_IN, id, "", domain), world.concentrationIn, place);
      sensors.read(
          new Series(Variables.PORTFOLIO_RISK, id, "", domain), world.portfolioRisk, place);
    }
  }

  void addPowers() {
    for (int p = 0; p < world.powers; p++) {
      int power = p;
      String id = sensors.id(Dimension.POWER, p);
      sensors.read(Variables.ATTENTION, id, world.attentionNow, p);
      sensors.compute(Variables.ECONOMIC_SIZE, id, now -> Exp.of(now.powerGrowth[power]));
    }
  }
}
