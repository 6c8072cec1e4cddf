/**
 * Other formats to articles: an {@link org.clearleaf.convert.Importer} for each format reads what others publish, and an
 * {@link org.clearleaf.convert.Import} writes the articles and a list of what has no place in one.
 */
@NullMarked
package org.clearleaf.convert;

import org.jspecify.annotations.NullMarked;
