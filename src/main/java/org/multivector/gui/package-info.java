/** One run, live: MASON's console with a map of the region, a chart and inspectors. */
@NullMarked
package org.multivector.gui;

import org.jspecify.annotations.NullMarked;
