package org.clearleaf.check.text;

import org.clearleaf.article.Article;
import org.clearleaf.article.Figure;
import org.clearleaf.article.TeachBack;

/** Lists the texts to use: questions to ask, the self-check, explained words, and what stands with pictures. */
final class PracticeTexts {

    private final Article article;
    private final TextList all;

    PracticeTexts(Article article, TextList all) {
        this.article = article;
        this.all = all;
    }

    void add() {
        all.section(article.questionsToAsk().anchor());
        all.each("$.questionsToAsk", article.questionsToAsk().prompts(), (path, prompt) -> {
            all.add(path + ".text", Role.PROSE, prompt.text());
            all.add(path + ".why", Role.PROSE, prompt.why());
        });
        all.section(article.teachBack().anchor())
                .each("$.teachBack", article.teachBack().checks(), this::check);
        all.section(article.glossary().anchor());
        all.each("$.glossary", article.glossary().terms(), (path, term) -> {
            all.add(path + ".term", Role.NAME, term.term());
            all.add(path + ".plain", Role.DEFINITION, term.plain());
        });
        all.section("").each("$.figures", article.figures(), this::figure);
    }

    private void check(String path, TeachBack.Check check) {
        all.add(path + ".prompt", Role.QUIZ, check.prompt());
        all.add(path + ".check", Role.QUIZ, check.check());
        all.each(path + ".choices", check.choices(), (at, choice) -> all.add(at, Role.QUIZ, choice));
        all.add(path + ".why", Role.PROSE, check.why());
    }

    private void figure(String path, Figure figure) {
        all.add(path + ".alt", Role.ALTERNATIVE, figure.alt());
        all.add(path + ".caption", Role.CAPTION, figure.caption());
    }
}
