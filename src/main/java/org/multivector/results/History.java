package org.multivector.results;

import java.util.List;

/**
 * What was observed of a tie.
 *
 * @param state the state
 * @param domain what the tie is made of
 * @param partner the partner
 * @param year the year of the start
 * @param start the share at the start
 * @param before shares of earlier years, from which a trend is taken
 * @param after shares of later years, by which forecasts are scored
 */
public record History(
    String state,
    String domain,
    String partner,
    int year,
    double start,
    List<Point> before,
    List<Point> after) {

  /**
   * A share of one year.
   *
   * @param year the year
   * @param share part of the state's needs that the partner met
   * @param comparable whether it was measured in the same way as the start
   * @param source id of the source
   */
  public record Point(int year, double share, boolean comparable, String source) {}

  public History {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Whether there are enough earlier years for a trend. */
  public boolean hasTrend() {
    return before.size() > 1;
  }

  /**
   * What the share would be in a year if it went on from the start along the straight line of least
   * squares through the earlier years, kept between 0 and 1. Only the slope is taken from them, so
   * that they may be measured in another way. Without a trend, the start.
   */
  public double trend(int of) {
    double share = start + slope() * (of - year);
    return Math.max(0, Math.min(1, share));
  }

  private double slope() {
    double years = 0;
    double shares = 0;
    for (Point point : before) {
      years += point.year();
      shares += point.share();
    }
    double over = 0;
    double under = 0;
    for (Point point : before) {
      double distance = point.year() - years / before.size();
      over += distance * (point.share() - shares / before.size());
      under += distance * distance;
    }
    return hasTrend() ? over / under : 0;
  }
}
