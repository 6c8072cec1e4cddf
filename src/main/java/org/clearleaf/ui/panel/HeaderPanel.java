package org.clearleaf.ui.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Author;
import org.clearleaf.article.Publication;
import org.clearleaf.article.ReadingTime;
import org.clearleaf.check.readability.Readability;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.IconLine;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.WrappingLine;
import org.clearleaf.ui.text.LanguageName;
import org.clearleaf.ui.text.Messages;

/** The head of an article: title, summary, and who wrote it, when it was checked, and how long it takes. */
final class HeaderPanel extends VBox {

    private static final double ICON = 18;
    private static final double GAP = 7;

    private final Messages messages;
    private final StackPane level = new StackPane();

    HeaderPanel(PageContext context, List<Locale> languages) {
        this.messages = context.messages();
        getStyleClass().add("header");
        ReadingText title = new ReadingText(context.article().title(), "t-h1");
        title.setAccessibleText(context.article().title());
        getChildren()
                .addAll(
                        title,
                        new ReadingText(context.article().identity().summary(), "t-lead quiet"),
                        meta(context, languages));
    }

    /** Shows how hard the article is to read, in the room that was kept for it. */
    void show(Readability readability) {
        new ReadingLevel(messages)
                .inShort(readability)
                .ifPresent(words -> level.getChildren().add(item(Icon.BOOK, words)));
    }

    private Node meta(PageContext context, List<Locale> languages) {
        Publication publication = context.article().publication();
        WrappingLine meta = new WrappingLine();
        meta.getStyleClass().add("meta");
        meta.getChildren()
                .addAll(
                        item(Icon.STETHOSCOPE, context.words("panel.header.by", authors(publication))),
                        item(Icon.CALENDAR, review(publication, context)),
                        item(Icon.CLOCK, context.words("panel.header.minutes", ReadingTime.minutes(context.article()))),
                        item(Icon.LANGUAGES, names(languages)));
        List<String> levels =
                new ReadingLevel(messages).possible(context.article().language());
        if (!levels.isEmpty()) {
            level.setAlignment(Pos.CENTER_LEFT);
            levels.forEach(words -> level.getChildren().add(room(words)));
            meta.getChildren().add(level);
        }
        return meta;
    }

    /** As wide as the words will be, and not to be seen: what comes late must not move what is being read. */
    private static Node room(String words) {
        Label room = new Label(words, Icon.BOOK.node(ICON));
        room.getStyleClass().add("t-label");
        room.setGraphicTextGap(GAP);
        room.setVisible(false);
        return room;
    }

    private static Node item(Icon icon, String words) {
        return new IconLine(icon, words, "t-label quiet");
    }

    private static String authors(Publication publication) {
        return publication.authors().stream().map(Author::name).collect(Collectors.joining(", "));
    }

    private static String review(Publication publication, PageContext context) {
        LocalDate reviewed = publication.dates().reviewed();
        return reviewed != null && publication.isClinicallyReviewed()
                ? context.words("panel.header.reviewed", context.date(reviewed))
                : context.words("panel.header.not-reviewed");
    }

    private static String names(List<Locale> languages) {
        return languages.stream().map(LanguageName::of).collect(Collectors.joining(", "));
    }
}
