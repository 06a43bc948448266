package org.multivector.gui;

/**
 * What a state has with a power.
 *
 * @param dependency place of the dependency among what is measured
 * @param leverage place of the leverage
 * @param bend how far its middle is off to one side, in parts of its length
 */
record TieLine(Actor state, Actor power, int dependency, int leverage, double bend) {}
