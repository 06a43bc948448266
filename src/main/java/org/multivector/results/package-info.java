/**
 * What is left afterwards: numbers, their statistics, and the files that hold them. Knows nothing
 * of the model.
 */
@NullMarked
package org.multivector.results;

import org.jspecify.annotations.NullMarked;
