package org.clearleaf.takehome.site;

import java.util.List;
import java.util.Locale;
import org.clearleaf.article.Article;
import org.clearleaf.article.Question;
import org.clearleaf.article.Subject;

/**
 * What the lists and the search know of an article, so that not all of them are in memory at once.
 *
 * @param asked its answered questions, in reading order
 */
public record Topic(String id, Locale language, Subject subject, String title, String summary, List<Asked> asked) {

    /** A question with its answer in short. */
    public record Asked(String anchor, String question, String answer) {}

    public Topic {
        asked = List.copyOf(asked);
    }

    static Topic of(Article article) {
        return new Topic(
                article.id(),
                article.language(),
                article.identity().subject(),
                article.title(),
                article.identity().summary(),
                article.questionsInReadingOrder().stream()
                        .filter(question -> question.shortAnswer() != null)
                        .map(Topic::asked)
                        .toList());
    }

    private static Asked asked(Question question) {
        return new Asked(
                question.anchor(),
                question.question(),
                question.shortAnswer() == null ? "" : question.shortAnswer().plain());
    }

    /** As in BCP 47; also the name of its folder. */
    public String tag() {
        return language.toLanguageTag();
    }

    /** Its page, seen from the top of the site. */
    public String path() {
        return tag() + "/" + id + ".html";
    }
}
