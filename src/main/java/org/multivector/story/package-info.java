/** A scenario, a state or a run told in words. */
@NullMarked
package org.multivector.story;

import org.jspecify.annotations.NullMarked;
