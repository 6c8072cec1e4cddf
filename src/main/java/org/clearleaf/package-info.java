/** Clearleaf, a reader for patient education; {@link org.clearleaf.Main} is its command line. */
@NullMarked
package org.clearleaf;

import org.jspecify.annotations.NullMarked;
