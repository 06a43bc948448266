/** What theory says of results: claims, tested with their mechanisms taken out and turned round. */
@NullMarked
package org.multivector.claim;

import org.jspecify.annotations.NullMarked;
