/**
 * Amounts as authors write them: numbers, distributions and formulas, and the ranges in which they
 * lie. Knows nothing of what they are amounts of.
 */
@NullMarked
package org.multivector.amount;

import org.jspecify.annotations.NullMarked;
