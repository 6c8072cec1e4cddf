package org.clearleaf.ui.shelf;

import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Subject;
import org.clearleaf.library.Selection;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.text.Messages;

/** The topics of one subject. */
public final class SubjectView extends ScrollPane {

    public SubjectView(Subject subject, Selection articles, Messages messages, Consumer<Place> go) {
        VBox page = new VBox(new ReadingText(messages.text("shelf.subject." + subject.code()), "t-h1"));
        page.getStyleClass().add("subject-page");
        articles.of(subject).forEach(article -> page.getChildren().add(new TopicCard(article, messages, go)));
        setContent(page);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("page-scroll");
    }
}
