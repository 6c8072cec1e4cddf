package org.clearleaf.check.translation;

import org.clearleaf.article.Article;
import org.clearleaf.check.rule.Draft;
import org.clearleaf.check.rule.Example;
import org.clearleaf.check.rule.Findings;
import org.clearleaf.check.rule.Manuscript;

/** A question that one language leaves out is not answered for its readers. */
final class SameQuestions implements TranslationRule {

    @Override
    public String id() {
        return "S18-parts";
    }

    @Override
    public void write(Example example, Draft draft) {
        draft.source().asks("Is it safe?");
        if (example.isGood()) {
            draft.asks(example.words());
        }
    }

    @Override
    public void compare(Article source, Manuscript translation, Findings found) {
        source.questions().stream()
                .filter(question ->
                        translation.article().question(question.id()).isEmpty())
                .forEach(question -> found.at("$.questions", question.id()));
    }
}
