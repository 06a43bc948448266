/** What happens in one tick: one class for each submodel, and the schedule that orders them. */
@NullMarked
package org.multivector.model;

import org.jspecify.annotations.NullMarked;
