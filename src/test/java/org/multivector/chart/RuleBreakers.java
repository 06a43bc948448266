package org.multivector.chart;

/** Classes that break the rules of the architecture, so that the rules can be seen to fail. */
public final class RuleBreakers {
  private RuleBreakers() {}

  /** Half of a cycle: a chart that needs the world, which needs it. */
  public static final class KnowsTheWorld {
    Object known = new org.multivector.world.RuleBreakers.KnowsTheChart();
  }
}
