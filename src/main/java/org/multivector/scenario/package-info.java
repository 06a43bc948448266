/**
 * What the author wrote, checked: scenario files and baseline tables, read into a {@link
 * org.multivector.world.Plan}.
 */
@NullMarked
package org.multivector.scenario;

import org.jspecify.annotations.NullMarked;
