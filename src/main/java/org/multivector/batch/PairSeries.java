package org.multivector.batch;

import org.multivector.statistics.Series;
import org.multivector.statistics.Variable;
import org.multivector.world.Bargains;
import org.multivector.world.Dimension;
import org.multivector.world.World;

/** What is recorded of each state with each power, and with each other state. */
record PairSeries(World world, Sensors sensors) {

  void addRelations() {
    for (int i = 0; i < world.states; i++) {
      for (int p = 0; p < world.powers; p++) {
        addRelation(i, p);
      }
      for (int j = i + 1; j < world.states; j++) {
        String other = sensors.id(Dimension.STATE, j);
        Series series = new Series(Variables.COHESION, state(i), other, "");
        sensors.read(series, world.cohesion, i * world.states + j);
      }
    }
  }

  private void addRelation(int state, int power) {
    String id = state(state);
    String other = power(power);
    int pair = world.pair(state, power);
    read(Variables.DEPENDENCY, id, other, world.dependency, pair);
    read(Variables.LEVERAGE, id, other, world.leverage, pair);
    read(Variables.STRESS_LOSS, id, other, world.stressLoss, pair);
    read(Variables.DEALS, id, other, world.deals.made, pair);
    read(Variables.SENTIMENT, id, other, world.sentiment, pair);
    read(Variables.ATTENTION, other, id, world.attentionTo, pair);
    read(Variables.ACCESS, other, id, world.traffic.access, pair);
    read(Variables.POSTURE, other, id, world.conduct.exponent, pair);
  }

  void addBargains() {
    for (int i = 0; i < world.states; i++) {
      for (int p = 0; p < world.powers; p++) {
        addBargain(i, p);
      }
      for (int k = 0; k < world.issues; k++) {
        addCommitment(i, k);
      }
    }
  }

  private void addBargain(int state, int power) {
    String id = state(state);
    String other = power(power);
    Bargains bargains = world.bargains;
    int pair = world.pair(state, power);
    read(Variables.DEMANDS, id, other, bargains.demands, pair);
    read(Variables.CONCESSIONS, id, other, bargains.concessions, pair);
    read(Variables.CUTS, id, other, bargains.cuts, pair);
    read(Variables.CUT_BELIEF, id, other, bargains.belief, pair);
    sensors.compute(
        new Series(Variables.COMMITMENT, id, other, ""), now -> now.bargains.commitmentTo(pair));
    sensors.compute(
        new Series(Variables.PERCEIVED_RISK, id, other, ""),
        now -> now.perceivedRisk(state, power));
  }

  private void addCommitment(int state, int issue) {
    Series series =
        new Series(Variables.COMMITMENT, state(state), "", sensors.id(Dimension.ISSUE, issue));
    sensors.compute(series, now -> now.bargains.commitmentOn(state, issue));
  }

  private void read(Variable variable, String actor, String other, double[] column, int pair) {
    sensors.read(new Series(variable, actor, other, ""), column, pair);
  }

  private String state(int state) {
    return sensors.id(Dimension.STATE, state);
  }

  private String power(int power) {
    return sensors.id(Dimension.POWER, power);
  }
}
