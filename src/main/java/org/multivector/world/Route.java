package org.multivector.world;

/**
 * A way of a cargo between a state and a market that meets no node twice.
 *
 * @param state who ships
 * @param outward whether the state sends (or takes in)
 * @param end the market: a partner, a place, or another state
 * @param legs in order, from the state
 * @param corridors each of which it uses, once
 * @param powers that have a leg in hand or are the market, each once
 * @param partner who is said to meet the need if no power is on the way
 */
public record Route(
    int state, boolean outward, int end, int[] legs, int[] corridors, int[] powers, int partner) {}
