@NullMarked
package org.clearleaf.search.embedding;

import org.jspecify.annotations.NullMarked;
