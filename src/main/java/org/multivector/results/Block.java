package org.multivector.results;

import java.util.List;

/**
 * What a block of draws yields.
 *
 * @param draws which draws
 * @param rows rows of outcomes.csv, of runs.csv and, if it is written, of series.csv
 * @param totals what was added up
 */
public record Block(DrawRange draws, List<RowBuffer> rows, Totals totals) {}
