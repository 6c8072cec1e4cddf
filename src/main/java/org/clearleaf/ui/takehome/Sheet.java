package org.clearleaf.ui.takehome;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.clearleaf.article.Article;
import org.clearleaf.article.Question;
import org.clearleaf.takehome.Handout;
import org.clearleaf.takehome.HandoutMaker;
import org.clearleaf.takehome.HandoutOptions;
import org.clearleaf.ui.takehome.TakeHomeList.Choice;

/**
 * The article that is taken home, held for as long as its sheet is open, whatever happens to its file.
 *
 * @param pictures folder with its pictures
 * @param list what was chosen, here and in other topics
 */
record Sheet(Article article, Path pictures, HandoutOptions options, TakeHomeList list) {

    /** What would be printed now. */
    Handout handout(boolean isWhole, boolean isLarge) {
        HandoutMaker maker = new HandoutMaker(article, options.large(isLarge));
        List<String> questions = list.of(article.id()).stream().map(this::words).toList();
        return isWhole ? maker.whole(questions) : maker.of(questions, anchors());
    }

    /** The words of a question, in the language of the article where it is one of its own. */
    String words(Choice choice) {
        return choice.anchor() == null
                ? choice.question()
                : article.question(choice.anchor()).map(Question::question).orElse(choice.question());
    }

    private Set<String> anchors() {
        return list.anchors(article.id());
    }

    /** Name of its file, without the ending. */
    String fileName() {
        return article.id() + "-" + article.language().toLanguageTag();
    }
}
