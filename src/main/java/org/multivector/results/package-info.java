/**
 * What is left afterwards: what a batch found, and the files that hold it. Knows nothing of the
 * model.
 */
@NullMarked
package org.multivector.results;

import org.jspecify.annotations.NullMarked;
