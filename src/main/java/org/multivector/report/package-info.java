/** Results as sentences and tables. */
@NullMarked
package org.multivector.report;

import org.jspecify.annotations.NullMarked;
