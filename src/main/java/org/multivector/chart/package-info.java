/** Results as pictures. */
@NullMarked
package org.multivector.chart;

import org.jspecify.annotations.NullMarked;
