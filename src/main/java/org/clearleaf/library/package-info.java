/** Finds, reads and validates article files; an immutable {@link org.clearleaf.library.Library} and the {@link org.clearleaf.library.Problem}s found; watches for changes and swaps. */
@NullMarked
package org.clearleaf.library;

import org.jspecify.annotations.NullMarked;
