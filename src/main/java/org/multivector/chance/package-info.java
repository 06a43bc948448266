/**
 * Chance and ignorance: draws that are pure functions of their keys, distributions, and amounts
 * that may be uncertain.
 */
@NullMarked
package org.multivector.chance;

import org.jspecify.annotations.NullMarked;
