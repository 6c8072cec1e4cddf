/** Measures how good the answers of a search are: against judged answers, with and without typing mistakes. */
@NullMarked
package org.clearleaf.search.bench;

import org.jspecify.annotations.NullMarked;
