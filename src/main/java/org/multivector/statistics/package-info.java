/**
 * What is told of many runs: exact sums that do not depend on the order in which they were added,
 * counts of what fell where, and the means, quantiles, intervals and tests that follow. Knows
 * neither the model nor files.
 */
@NullMarked
package org.multivector.statistics;

import org.jspecify.annotations.NullMarked;
