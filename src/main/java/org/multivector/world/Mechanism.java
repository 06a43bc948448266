package org.multivector.world;

import java.util.Locale;

/**
 * What can be switched off, each wholly: under {@code switches:} or {@code --set switches.x=off}.
 */
public enum Mechanism {
  /** Uncertain numbers are drawn; off: each takes its median. */
  UNCERTAINTY,
  /** Economies grow along their trends. */
  GROWTH,
  /** Economies grow by chance around their trends. */
  GROWTH_SHOCKS,
  /** Tastes for partners vary by chance. */
  TASTE,
  /** Powers move attention between theatres and states. */
  ATTENTION,
  /** Powers answer the leverage of their rivals with attention. */
  RIVAL_RESPONSE,
  /** Attention raises what a power's ties are worth. */
  OFFERS,
  /** Engaged rivals of a power lower what a unit of dependency on it buys. */
  OUTSIDE_OPTIONS,
  /** States make moves: at most one a quarter, beside their portfolios. */
  MOVES,
  /** States move their portfolios towards what they prefer. */
  PORTFOLIO,
  /** Economic size pulls shares towards growing partners. */
  GRAVITY,
  /** States weigh what a tie does to their autonomy. */
  AUTONOMY_MOTIVE,
  /** States spread risk over partners. */
  RISK_SPREADING,
  /** Insecure regimes shun conditional partners. */
  CONDITIONALITY_AVERSION,
  /** States heed how their public sees a power. */
  SENTIMENT,
  /** Publics see powers otherwise as generations change. */
  GENERATIONS,
  /** Growth, loss and autonomy change legitimacy. */
  LEGITIMACY,
  /** Legitimate governments resolve more. */
  LEGITIMACY_EFFECT,
  /** Common pressure brings states together or divides them. */
  COHESION,
  /** Larger states resolve more. */
  SIZE_EFFECT,
  /** Economic loss changes resolve. */
  LOSS_EFFECT,
  /** Cohesive states' reverse dependency adds up. */
  VOICE,
  /** Cohesion changes resolve. */
  SOLIDARITY;

  /** The name in scenario files, such as {@code growth_shocks}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
