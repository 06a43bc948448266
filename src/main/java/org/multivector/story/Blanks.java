package org.multivector.story;

import org.multivector.world.Input;

/** What is said of an input within a sentence, with a blank for the name of each of its members. */
final class Blanks {

  private Blanks() {}

  static String of(Input input) {
    return switch (input) {
      case STATE_GDP, POWER_GDP -> "GDP of %s";
      case STATE_GROWTH_SD, POWER_GROWTH_SD -> "standard deviation of growth of %s";
      case WISH, COORDINATION, POSITION -> variable(input) + " of %s on %s";
      case WEIGHT -> "weight of %2$s in what %1$s needs";
      case ACCESS -> "access of %2$s to %1$s";
      case SENTIMENT -> "sentiment of %s towards %s";
      case MATURITY -> "maturity of the debt of %s";
      case REVENUE -> "government revenue of %s";
      case EXPORT_INCOME -> "income of %s from exports of %s";
      case REMITTANCE_INCOME -> "income of %s from remittances";
      case REEXPORT_INCOME -> "income of %s from re-export";
      case REMITTANCES -> "remittances to %s from %s";
      case REEXPORT -> "re-export of %s";
      case COHESION, BORDER_DISPUTE, WATER_DISPUTE, CLASH, RIVALRY ->
          variable(input) + " of %s with %s";
      case PASSAGE -> "passage of %2$s to %1$s through %3$s";
      case TIE -> "share of %3$s in what %1$s needs in %2$s";
      case ADDED_FRICTION -> "added friction of %1$s with %3$s in %2$s";
      case RISK -> "risk of leaning on %s";
      case CUT_RATE -> "rate of cuts by %s";
      case GENERATIONS -> "drift of sentiment towards %s as generations change";
      case STAKE -> "stake of %s in the region";
      case STAKE_IN -> "stake of %s in %s";
      case FOCUS -> "share of %2$s in the attention of %1$s";
      case SALIENCE -> "salience of %2$s for %1$s";
      case THEATRE_SPLIT -> "share of %2$s in the attention of %1$s to other theatres";
      case LOAD -> "load of %2$s on %1$s";
      case INTEREST_STAKE -> "stake of %s in %s because of %s";
      case INTEREST_LEVEL -> "interest of %s in %s";
      case INTEREST_PRICE -> "effect of the price of %2$s on the interest in %1$s";
      case PRICE_SD -> "standard deviation of the price of %s";
      case PRICE_PERSISTENCE -> "persistence of the price of %s";
      case REGIME_IMPOSED -> "how far %s is imposed on the world";
      case REGIME_RIVALRY -> "rivalries under %s";
      case REGIME_LOAD -> "load of %2$s under %1$s";
      case REGIME_RATE -> "rate of turns from %s to %s";
      case SHOCK_RATE -> "rate of the shock \"%s\"";
      case SHOCK_SEVERITY -> "severity of the shock \"%s\"";
      case SHOCK_SPREAD -> "standard deviation of the severity of the shock \"%s\"";
      case SHOCK_DURATION -> "duration of the shock \"%s\"";
      case ISSUE_WEIGHT -> "weight of %s in autonomy";
      case BENEFIT_PART -> "what %s does for ties";
      case FRICTION_PART -> "what %s does against friction";
      case BINDING_PART -> "how far %s binds its members";
      case FORUM_PART -> "how far %s is a forum";
      case VOICE_PART -> "how far %s is a court";
      case MEMBERSHIP -> "membership of %2$s in %1$s";
      case EXPORTS, IMPORTS -> variable(input) + " of %2$s by %1$s";
      case NETWORKS -> "part of what %s needs in %s that goes over corridors";
      case CONTRACT -> "capacity of %2$s reserved for %1$s";
      case CARGO_PRICE -> "worth of a unit of %s";
      case CORRIDOR_HELD -> "part of %s held by others";
      case CORRIDOR_BUILT -> "built part of %s";
      case CORRIDOR_CHANCE -> "chance of a decision to build %s";
      case CORRIDOR_DELAY -> "time to build %s";
      case CORRIDOR_OUTLAY -> "outlay for %s";
      default -> general(input);
    };
  }

  private static String general(Input input) {
    if (input.room().equals("parameters")) {
      return "parameter " + variable(input) + (input.dimensions().isEmpty() ? "" : " in %s");
    }
    return variable(input) + (input.dimensions().size() == 1 ? " of %s" : " of %s in %s");
  }

  private static String variable(Input input) {
    return input.variable().replace('_', ' ');
  }
}
