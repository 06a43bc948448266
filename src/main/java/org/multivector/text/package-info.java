/**
 * Files as their authors write them: where they lie, their lines, YAML and CSV with the place of
 * every word, and the faults that are told of them. Knows nothing of what they say.
 */
@NullMarked
package org.multivector.text;

import org.jspecify.annotations.NullMarked;
