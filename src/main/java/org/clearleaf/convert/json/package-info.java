/** Writes {@link org.clearleaf.article.Article}s as {@code data/schema/article.schema.json} describes them. */
@NullMarked
package org.clearleaf.convert.json;

import org.jspecify.annotations.NullMarked;
