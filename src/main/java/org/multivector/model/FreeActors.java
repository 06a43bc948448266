package org.multivector.model;

/**
 * Who decides by itself where the others decide what a {@link DecisionLog} says.
 *
 * @param states by state
 * @param powers by power; towards it everybody decides by itself
 */
public record FreeActors(boolean[] states, boolean[] powers) {}
