package org.multivector.world;

import static org.multivector.world.Mechanism.*;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which mechanisms an input works through: with any of them off it changes nothing. Inputs that
 * work through several mechanisms side by side, or through none that can be switched, are not here.
 */
public final class Channels {

  private static final Map<Input, Set<Mechanism>> NEEDS = new EnumMap<>(Input.class);

  static {
    needs(EnumSet.of(PRICES), Input.PRICE_SD, Input.PRICE_PERSISTENCE);
    needs(
        EnumSet.of(WORLD_REGIME),
        Input.REGIME_IMPOSED,
        Input.REGIME_RIVALRY,
        Input.REGIME_LOAD,
        Input.REGIME_RATE);
    needs(
        EnumSet.of(SHOCKS),
        Input.SHOCK_RATE,
        Input.SHOCK_SEVERITY,
        Input.SHOCK_SPREAD,
        Input.SHOCK_DURATION);
    needs(EnumSet.of(TASTE), Input.TASTE_SD, Input.TASTE_PERSISTENCE);
    needs(EnumSet.of(DOCTRINES), Input.BANDWAGONING, Input.ISOLATION, Input.DOCTRINE_PULL);
    needs(EnumSet.of(BUFFERS), Input.BUFFER, Input.PASSAGE);
    needs(EnumSet.of(INTERESTS), Input.INTEREST_LEVEL, Input.INTEREST_STAKE, Input.INTEREST_PRICE);
    needs(EnumSet.of(IMITATION), Input.IMITATION, Input.IMITATION_SUCCESS);
    needs(EnumSet.of(GENERATIONS), Input.GENERATIONS);
    needs(EnumSet.of(OUTSIDE_OPTIONS), Input.OUTSIDE_OPTION, Input.OUTSIDE_OPTION_LIMIT);
    needs(EnumSet.of(VOICE), Input.VOICE);
    needs(EnumSet.of(SOLIDARITY), Input.SOLIDARITY);
    needs(EnumSet.of(SIZE_EFFECT), Input.SIZE_EFFECT);
    needs(EnumSet.of(LEGITIMACY_EFFECT), Input.LEGITIMACY_EFFECT);
    needs(EnumSet.of(AUTONOMY_MOTIVE), Input.AUTONOMY_MOTIVE);
    needs(EnumSet.of(RISK_SPREADING), Input.RISK_SPREADING);
    needs(EnumSet.of(CONDITIONALITY_AVERSION), Input.CONDITIONALITY_AVERSION);
    needs(EnumSet.of(OFFERS), Input.OFFER_EFFECT);
    needs(EnumSet.of(GRAVITY), Input.GRAVITY);
    needs(EnumSet.of(RIVAL_RESPONSE, ATTENTION), Input.RIVAL_RESPONSE);
    needs(EnumSet.of(ATTENTION), Input.ATTENTION_ELASTICITY, Input.ATTENTION_SPEED);
    needs(EnumSet.of(CLASHES), Input.CLASH, Input.CLASH_EFFECT);
    needs(EnumSet.of(WATER_STRESS), Input.WATER_EFFECT);
    needs(EnumSet.of(DISPUTES), Input.SETTLEMENT);
    needs(
        EnumSet.of(CORRIDORS),
        Input.CORRIDOR_CAPACITY,
        Input.CORRIDOR_HELD,
        Input.CORRIDOR_COST,
        Input.CORRIDOR_CONDITION,
        Input.CORRIDOR_BUILT,
        Input.CARGO_PRICE,
        Input.EXPORTS,
        Input.IMPORTS,
        Input.NETWORKS);
    needs(EnumSet.of(CORRIDORS, BUILD_OUT), Input.CORRIDOR_CHANCE);
    needs(EnumSet.of(CORRIDORS, CONTRACTS), Input.CONTRACT);
    needs(EnumSet.of(CORRIDORS, CORRIDOR_REPAIR), Input.REPAIR_SPEED);
    needs(EnumSet.of(CORRIDORS, CORRIDOR_ACCESS), Input.CORRIDOR_ACCESS);
    needs(EnumSet.of(CORRIDORS, SHARED_CORRIDORS), Input.SHARED_RISK);
    needs(EnumSet.of(CORRIDORS, BUILD_CORRIDORS, MOVES), Input.BUILD_RATE, Input.BUILD_PUSH);
    needs(EnumSet.of(CORRIDORS, CONTRACTS, MOVES), Input.CONTRACT_RATE, Input.CONTRACT_SIZE);
    needs(
        EnumSet.of(DEALS, MOVES),
        Input.DEAL_RATE,
        Input.DEAL_ACCEPTANCE,
        Input.DEAL_WORTH,
        Input.DISBURSEMENT,
        Input.DEAL_LENGTH,
        Input.EXCLUSIVITY);
    needs(EnumSet.of(DEALS, MOVES, PROVOCATION), Input.PROVOCATION);
    needs(
        EnumSet.of(POSTURES),
        Input.POSTURE_REVIEW,
        Input.COURT_RATE,
        Input.PRESS_RATE,
        Input.POSTURE_FORESIGHT,
        Input.COURT_REACH,
        Input.POSTURE_EFFORT,
        Input.POSTURE_LEARNING,
        Input.POSTURE_FORGETTING);
    needs(EnumSet.of(INITIATIVES, MOVES), Input.INITIATIVE_RATE, Input.INITIATIVE_EFFECT);
    needs(
        EnumSet.of(DEFECTIONS, MOVES),
        Input.DEFECTION_RATE,
        Input.DEFECTION_EFFECT,
        Input.DEFECTION_SHARE,
        Input.DEFECTION_GAIN);
    needs(EnumSet.of(MEDIATION, MOVES), Input.MEDIATION_RATE, Input.MEDIATION_EFFECT);
    needs(EnumSet.of(NEUTRALITY_MOVES, NEUTRALITY, MOVES), Input.NEUTRALITY_RATE);
    needs(EnumSet.of(REPUTATION), Input.REPUTATION_ACCESS);
    needs(EnumSet.of(INSTITUTION_EXIT), Input.EXIT_COST, Input.EXIT_REACTION);
    needs(EnumSet.of(INSTITUTION_VOICE), Input.RULES_VOICE);
    needs(EnumSet.of(INSTITUTION_BENEFIT), Input.INSTITUTION_BENEFIT);
    needs(EnumSet.of(NEUTRALITY), Input.NEUTRALITY_SHIELD);
    needs(
        EnumSet.of(INSTITUTION_FORUM),
        Input.FORUM_ATTENTION,
        Input.FORUM_ACCESS,
        Input.FORUM_COHESION);
    needs(EnumSet.of(CUTS), Input.CUT_READINESS);
  }

  private Channels() {}

  private static void needs(Set<Mechanism> mechanisms, Input... inputs) {
    for (Input input : inputs) {
      NEEDS.put(input, Collections.unmodifiableSet(mechanisms));
    }
  }

  /** The mechanisms without each of which the input changes nothing; none if there are not any. */
  public static Set<Mechanism> needed(Input input) {
    return NEEDS.getOrDefault(input, Set.of());
  }
}
