/** The commands. */
@NullMarked
package org.multivector.cli;

import org.jspecify.annotations.NullMarked;
