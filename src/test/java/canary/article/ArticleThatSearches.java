package canary.article;

import canary.search.SearchThatReads;

/** An article that knows what works on it. */
public final class ArticleThatSearches {
    SearchThatReads reaches(SearchThatReads over) {
        return over;
    }
}
