package org.clearleaf.ui.shelf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.clearleaf.article.Article;
import org.clearleaf.ui.control.Stamp;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.text.Messages;

/**
 * What everything on the shelf needs.
 *
 * @param today decides what is out of date
 * @param go leads to a topic or a subject
 */
public record ShelfContext(Messages messages, LocalDate today, Consumer<Place> go) {

    boolean isOutOfDate(Article article) {
        return article.publication().dates().outOfDateSince(today).isPresent();
    }

    /** What an article that is out of date wears. */
    Optional<Stamp> stamp(Article article) {
        return article.publication()
                .dates()
                .outOfDateSince(today)
                .map(day -> new Stamp(messages.text("app.out-of-date", messages.date(day))));
    }
}
