package org.clearleaf.ui.faq;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clearleaf.search.Hit;
import org.clearleaf.search.Span;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.Stamp;
import org.clearleaf.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** Draws an answer: the question and a line or two around the words that matched, or the topic above them. */
final class ResultCell extends ListCell<ResultRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Messages messages;
    private final Function<Hit, Optional<LocalDate>> outOfDateSince;

    /** @param outOfDateSince since when an answer must not be relied on */
    ResultCell(Messages messages, Function<Hit, Optional<LocalDate>> outOfDateSince) {
        this.messages = messages;
        this.outOfDateSince = outOfDateSince;
        getStyleClass().add("result-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ResultRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, row instanceof ResultRow.Heading);
        setDisable(row instanceof ResultRow.Heading);
        setText(null);
        setGraphic(
                switch (row) {
                    case null -> null;
                    case ResultRow.Heading(String title, int count) -> heading(title, count);
                    case ResultRow.Answer(Hit hit) -> answer(hit);
                });
    }

    private Node heading(String title, int count) {
        setAccessibleText(messages.text("faq.results.in-topic", title, count));
        ReadingText name = new ReadingText(title, "t-small group-label");
        HBox.setHgrow(name, Priority.ALWAYS);
        Label number = new Label(messages.text("faq.row.number", count));
        number.getStyleClass().addAll("t-small", "group-label");
        number.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(name, number);
    }

    private Node answer(Hit hit) {
        String answer = messages.text("faq.results.answer", hit.title(), hit.snippet());
        VBox box = new VBox(
                marked(hit.title(), "t-label strong", hit.titleMarks()),
                marked(hit.snippet(), "t-label quiet", hit.snippetMarks()));
        box.getStyleClass().add("result");
        Optional<String> stamp =
                outOfDateSince.apply(hit).map(day -> messages.text("app.out-of-date", messages.date(day)));
        stamp.ifPresent(words -> box.getChildren().add(1, new Stamp(words)));
        setAccessibleText(stamp.map(words -> messages.text("faq.results.answer", answer, words))
                .orElse(answer));
        return box;
    }

    private static Node marked(String words, String typeClass, List<Span> spans) {
        ReadingText text = new ReadingText(words, typeClass);
        text.marks(spans.stream()
                .map(span -> new ReadingText.Mark(span.start(), span.end(), false))
                .toList());
        return text;
    }
}
