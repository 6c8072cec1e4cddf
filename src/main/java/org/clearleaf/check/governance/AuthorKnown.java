package org.clearleaf.check.governance;

import java.util.List;
import org.clearleaf.article.Author;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;
import org.clearleaf.check.rule.Rule;

/** Who wrote it, and what they know about it, is the first thing to ask of a health text. */
final class AuthorKnown implements Rule {

    @Override
    public String id() {
        return "S11";
    }

    @Override
    public void check(Manuscript manuscript, Findings found) {
        List<Author> authors = manuscript.article().publication().authors();
        if (authors.stream().noneMatch(AuthorKnown::isKnown)) {
            found.at("$.authors", authors.isEmpty() ? "" : authors.getFirst().name());
        }
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.publication().author(new Author(example.words(), null, example.isGood() ? "PharmD" : null, null));
    }

    private static boolean isKnown(Author author) {
        return author.credentials() != null || author.role() != null;
    }
}
