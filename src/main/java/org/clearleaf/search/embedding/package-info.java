/** Turns texts into vectors that lie close together when the texts mean something alike, whatever their words. */
@NullMarked
package org.clearleaf.search.embedding;

import org.jspecify.annotations.NullMarked;
