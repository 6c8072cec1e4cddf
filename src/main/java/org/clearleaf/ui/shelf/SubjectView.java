package org.clearleaf.ui.shelf;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Article;
import org.clearleaf.article.Subject;
import org.clearleaf.ui.control.ReadingText;

/** The topics of one subject. */
public final class SubjectView extends ScrollPane {

    public SubjectView(Subject subject, List<Article> articles, ShelfContext context) {
        VBox page = new VBox(new ReadingText(context.messages().text("shelf.subject." + subject.code()), "t-h1"));
        page.getStyleClass().add("subject-page");
        articles.stream()
                .filter(article -> article.identity().subject() == subject)
                .forEach(article -> page.getChildren().add(new TopicCard(article, context)));
        setContent(page);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("page-scroll");
    }
}
