/** The same thing many times: units of (draw, repeat) of all arms, spread over threads. */
@NullMarked
package org.multivector.batch;

import org.jspecify.annotations.NullMarked;
