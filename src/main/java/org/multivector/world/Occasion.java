package org.multivector.world;

import java.util.Optional;
import org.multivector.chance.Amount;

/**
 * What decides, while a run goes on, whether an event happens, and when.
 *
 * @param name key of its chance: the same in every arm that has the event
 * @param probability that it happens at its date, or when its condition has come to hold
 * @param condition what must hold first; if it is missing, effects have dates
 * @param again whether it can happen each time the condition holds; otherwise the first time
 * @param first first tick at whose end the condition is looked at
 * @param last last such tick
 * @param length quarters after which it no longer acts; {@code Integer.MAX_VALUE} if it stays
 */
public record Occasion(
    String name,
    Amount probability,
    Optional<Condition> condition,
    boolean again,
    int first,
    int last,
    int length) {}
