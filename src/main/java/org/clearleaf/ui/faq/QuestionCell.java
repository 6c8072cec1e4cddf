package org.clearleaf.ui.faq;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.clearleaf.article.Question;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** Draws a line of the sidebar's list: number, question, and a check mark once it has been read. */
final class QuestionCell extends ListCell<QuestionRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass UNANSWERED = PseudoClass.getPseudoClass("unanswered");
    private static final double NUMBER_WIDTH = 22;

    private final QuestionList list;
    private final Messages messages;

    QuestionCell(QuestionList list, Messages messages) {
        this.list = list;
        this.messages = messages;
        getStyleClass().add("question-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable QuestionRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, row instanceof QuestionRow.Heading);
        pseudoClassStateChanged(
                UNANSWERED,
                row instanceof QuestionRow.Item item && item.question().isEmpty());
        setDisable(row != null && row.target().isEmpty());
        setText(null);
        setGraphic(row == null || empty ? null : line(row));
    }

    private Node line(QuestionRow row) {
        return switch (row) {
            case QuestionRow.Heading heading -> heading(heading.title());
            case QuestionRow.Glance _ -> glance();
            case QuestionRow.Item item -> item(item);
        };
    }

    private Node heading(String title) {
        setAccessibleText(title);
        return new ReadingText(title, "t-small group-label");
    }

    private Node glance() {
        setAccessibleText(messages.text("panel.tab.at-a-glance"));
        return line(new StackPane(Icon.LIST.node(18)), messages.text("panel.tab.at-a-glance"), false);
    }

    private Node item(QuestionRow.Item item) {
        Question question = item.question();
        boolean read = list.isRead(question.anchor());
        String key = question.isEmpty() ? "faq.row.no-answer" : read ? "faq.row.read" : "faq.row.unread";
        setAccessibleText(messages.text(key, item.number(), list.count(), question.question()));
        Label number = new Label(messages.text("faq.row.number", item.number()));
        number.getStyleClass().addAll("t-small", "row-number");
        return line(number, question.question(), read);
    }

    private static Node line(Region left, String words, boolean read) {
        left.getStyleClass().add("row-left");
        left.setMinWidth(NUMBER_WIDTH);
        ReadingText label = new ReadingText(words, "t-row row-words");
        label.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Region bar = new Region();
        bar.getStyleClass().add("row-bar");
        HBox line = new HBox(bar, left, label);
        line.getStyleClass().add("row-line");
        if (read) {
            Node check = Icon.CHECK.node(18);
            check.getStyleClass().add("row-check");
            line.getChildren().add(check);
        }
        return line;
    }
}
