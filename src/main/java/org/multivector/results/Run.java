package org.multivector.results;

/**
 * What became of one run: a row of runs.csv.
 *
 * @param arm place in {@link Setting#scenarios()}
 * @param draw number of the parameter draw
 * @param repeat number of the repeat of chance
 * @param failed whether it failed
 * @param stage where it failed; empty if it did not
 * @param message why it failed; empty if it did not
 * @param ms wall time in milliseconds
 * @param spectralRadius of the one-quarter map; NaN if it was not looked at. Above 1 the draw is
 *     unstable
 */
public record Run(
    int arm,
    int draw,
    int repeat,
    boolean failed,
    String stage,
    String message,
    double ms,
    double spectralRadius) {}
