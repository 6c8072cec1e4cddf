/** Answers a typed query: index, query, ranked {@link org.clearleaf.search.Hit}s with the matched words. */
@NullMarked
package org.clearleaf.search;

import org.jspecify.annotations.NullMarked;
