package org.clearleaf.takehome.site;

import java.nio.file.Path;
import org.clearleaf.article.Article;

/**
 * An article that goes on the web.
 *
 * @param folder where its pictures are
 */
public record SiteArticle(Article article, Path folder) {}
