package org.clearleaf.ui.faq;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.clearleaf.search.Hit;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** A line of the list of answers. Its nodes are kept: making and styling them with every key would be felt. */
final class ResultCell extends ListCell<ResultRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Messages messages;
    private final Function<Hit, Optional<LocalDate>> outOfDateSince;
    private final AnswerNode answer = new AnswerNode();
    private final TopicHeading heading = new TopicHeading();

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
        boolean isHeading = row instanceof ResultRow.Heading || row instanceof ResultRow.More;
        pseudoClassStateChanged(HEADING, isHeading);
        setDisable(isHeading);
        setText(null);
        setGraphic(
                switch (row) {
                    case null -> null;
                    case ResultRow.More() -> more();
                    case ResultRow.Heading(String title, int count) -> heading(title, count);
                    case ResultRow.Answer(Hit hit) -> answer(hit);
                });
    }

    private Node more() {
        String words = messages.text("faq.results.by-meaning");
        setAccessibleText(words);
        return new ReadingText(words, "t-label strong");
    }

    private Node heading(String title, int count) {
        setAccessibleText(messages.text("faq.results.in-topic", title, count));
        heading.show(title, messages.text("faq.row.number", count));
        return heading;
    }

    private Node answer(Hit hit) {
        String words = messages.text("faq.results.answer", hit.title(), hit.snippet());
        Optional<String> stamp =
                outOfDateSince.apply(hit).map(day -> messages.text("app.out-of-date", messages.date(day)));
        answer.show(hit, stamp.orElse(null));
        setAccessibleText(stamp.map(warning -> messages.text("faq.results.answer", words, warning))
                .orElse(words));
        return answer;
    }
}
