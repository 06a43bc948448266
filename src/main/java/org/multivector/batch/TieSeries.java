package org.multivector.batch;

import java.util.stream.IntStream;
import org.multivector.statistics.Series;
import org.multivector.world.Dimension;
import org.multivector.world.Input;
import org.multivector.world.World;

/** What is recorded of the ties that exist in some arm. */
record TieSeries(World world, Presence presence, Sensors sensors) {

  void add() {
    for (int i = 0; i < world.states; i++) {
      for (int d = 0; d < world.domains; d++) {
        for (int j = 0; j < world.partners; j++) {
          if (exists(i, d, j)) {
            addShare(i, d, j);
            if (d == world.debts.domain) {
              addDebt(i, j);
            }
          }
        }
        addNewPartners(i, d);
      }
    }
  }

  private boolean exists(int state, int domain, int partner) {
    return presence.isSomewhere(world.plan.layout(), Input.TIE, state, domain, partner)
        || (partner >= world.powers && isNetworked(state, domain));
  }

  private boolean isNetworked(int state, int domain) {
    return presence.isNetworked(world.plan.layout(), state, domain);
  }

  private void addShare(int state, int domain, int partner) {
    Series series =
        new Series(
            Variables.SHARE,
            sensors.id(Dimension.STATE, state),
            sensors.id(Dimension.PARTNER, partner),
            sensors.id(Dimension.DOMAIN, domain));
    if (isNetworked(state, domain)) {
      sensors.compute(series, now -> now.wholeShare(state, domain, partner));
    } else {
      sensors.read(series, world.share, world.tie(state, domain, partner));
    }
  }

  private void addDebt(int state, int partner) {
    Series series =
        new Series(
            Variables.DEBT,
            sensors.id(Dimension.STATE, state),
            sensors.id(Dimension.PARTNER, partner),
            "");
    sensors.compute(series, now -> now.debts.to(now, state, partner));
  }

  /** Shares of ties that were closed at the start, in one sum, so that shares still add up to 1. */
  private void addNewPartners(int state, int domain) {
    int[] closed =
        IntStream.range(0, world.powers).filter(p -> !exists(state, domain, p)).toArray();
    if (closed.length > 0) {
      Series series =
          new Series(
              Variables.NEW_PARTNERS,
              sensors.id(Dimension.STATE, state),
              "",
              sensors.id(Dimension.DOMAIN, domain));
      sensors.compute(series, now -> sum(now, state, domain, closed));
    }
  }

  private static double sum(World world, int state, int domain, int[] powers) {
    double sum = 0;
    for (int power : powers) {
      sum += world.wholeShare(state, domain, power);
    }
    return sum;
  }
}
