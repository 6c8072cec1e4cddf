package org.clearleaf.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A file as read on its own.
 *
 * @param links to other articles, to be checked when the library is put together
 */
record ReadArticle(ArticleFile file, List<Link> links) {

    ReadArticle {
        links = List.copyOf(links);
    }

    /** The edition with a warning for each link to an article that is not known. */
    static Edition checked(Edition edition, List<Link> links, Predicate<String> isKnown) {
        ProblemList dangling = new ProblemList();
        links.stream()
                .filter(link -> !isKnown.test(link.id()))
                .forEach(link -> dangling.warning("dangling-id", link.from(), link.id()));
        List<Problem> problems = new ArrayList<>(edition.problems());
        problems.addAll(dangling.sorted());
        return new Edition(edition.file(), edition.article(), problems);
    }
}
