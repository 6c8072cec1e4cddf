/** What an article is: {@link org.clearleaf.article.Article} and its sealed parts, as records; knows no file, no JSON, no screen. */
@NullMarked
package org.clearleaf.article;

import org.jspecify.annotations.NullMarked;
