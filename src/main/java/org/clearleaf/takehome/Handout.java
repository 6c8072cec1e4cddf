package org.clearleaf.takehome;

import java.util.List;
import org.clearleaf.article.Article;

/**
 * What a person takes home. Holds nothing about the person but the questions, and those only as long as somebody holds it.
 *
 * @param article whose words it shows
 * @param questions to ask at a visit, some perhaps in the person's own words
 * @param panels in reading order
 */
public record Handout(Article article, List<String> questions, List<Panel> panels, HandoutOptions options) {

    public Handout {
        questions = List.copyOf(questions);
        panels = List.copyOf(panels);
    }

    public HandoutWords words() {
        return new HandoutWords(article);
    }

    /** Who stands behind it. */
    public Colophon colophon() {
        return new Colophon(article, words(), options.today());
    }
}
