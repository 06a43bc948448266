package org.multivector.gui;

/**
 * What a state has with a power.
 *
 * @param dependency place of the dependency among what is measured
 * @param leverage place of the leverage
 */
record Tie(Actor state, Actor power, int dependency, int leverage) {}
