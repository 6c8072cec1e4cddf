package org.clearleaf.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clearleaf.article.Article;
import org.clearleaf.article.Figure;

/**
 * An article in one language, as read from its file.
 *
 * @param file where it was read
 * @param article what can be shown of it
 * @param problems what was found, errors among them where a part had to be left out
 */
public record Edition(Path file, Article article, List<Problem> problems) implements ArticleFile {

    public Edition {
        problems = List.copyOf(problems);
    }

    /** Names of the top-level fields of which something could not be shown, for example {@code risks}. */
    public Set<String> brokenFields() {
        return problems.stream()
                .filter(Problem::isError)
                .map(Problem::topLevelField)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The file of a figure that has passed every check. */
    public Path pictureOf(Figure figure) {
        return file.resolveSibling(figure.file());
    }
}
