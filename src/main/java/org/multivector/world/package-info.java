/** What exists: who there is, the plan of a run, and the state of the world at one tick. */
@NullMarked
package org.multivector.world;

import org.jspecify.annotations.NullMarked;
