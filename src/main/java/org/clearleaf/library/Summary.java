package org.clearleaf.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clearleaf.article.Article;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.Dates;
import org.clearleaf.article.Question;
import org.clearleaf.article.ReadingTime;
import org.clearleaf.article.Subject;

/**
 * What the shelf needs of an edition, so that nobody has to read the whole article to list it.
 *
 * @param id of the article
 * @param summary what it is about, in plain words
 * @param minutes how long it takes to read, at least 1
 * @param isClinicallyReviewed whether somebody with clinical training has checked it and the date is known
 * @param warns whether it tells who should not use something
 * @param asked the first answered question of each aspect, in reading order
 */
public record Summary(
        String id,
        Locale language,
        Subject subject,
        String title,
        String summary,
        int minutes,
        Dates dates,
        boolean isClinicallyReviewed,
        boolean warns,
        List<Asked> asked) {

    /** A question that has an answer, and where that stands. */
    public record Asked(Aspect aspect, String anchor, String question) {}

    public Summary {
        asked = List.copyOf(asked);
    }

    /** Of an article that has been read. */
    public static Summary of(Article article) {
        return new Summary(
                article.id(),
                article.language(),
                article.identity().subject(),
                article.title(),
                article.identity().summary(),
                ReadingTime.minutes(article),
                article.publication().dates(),
                article.publication().isClinicallyReviewed(),
                !article.contraindications().isEmpty(),
                asked(article));
    }

    private static List<Asked> asked(Article article) {
        List<Asked> asked = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            article.questions().stream()
                    .filter(question -> question.aspect() == aspect && !question.isEmpty())
                    .findFirst()
                    .map(Summary::asked)
                    .ifPresent(asked::add);
        }
        return asked;
    }

    private static Asked asked(Question question) {
        return new Asked(question.aspect(), question.anchor(), question.question());
    }
}
