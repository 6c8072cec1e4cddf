package org.clearleaf.ui.faq;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.clearleaf.article.Article;
import org.clearleaf.article.Part;
import org.clearleaf.article.Question;
import org.clearleaf.article.QuestionGroup;
import org.clearleaf.ui.text.Messages;

/** The questions of the open article, under the headings that the article gives. */
final class QuestionList extends ListView<QuestionRow> {

    /** After the person has used the list it does not scroll by itself for a while. */
    private static final long HANDS_OFF_NANOS = 3_000_000_000L;

    private final Article article;
    private final Predicate<String> isRead;
    private final Consumer<String> open;
    private long lastUsed = System.nanoTime() - HANDS_OFF_NANOS;

    QuestionList(Article article, Messages messages, Predicate<String> isRead, Consumer<String> open) {
        this.article = article;
        this.isRead = isRead;
        this.open = open;
        getStyleClass().add("question-list");
        setAccessibleText(messages.text("faq.questions"));
        getItems().setAll(rows(article));
        setCellFactory(_ -> new QuestionCell(this, messages));
        addEventFilter(MouseEvent.ANY, event -> {
            if (event.getEventType() == MouseEvent.MOUSE_PRESSED || event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
                lastUsed = System.nanoTime();
            }
        });
        setOnScrollStarted(_ -> lastUsed = System.nanoTime());
        setOnMouseClicked(_ -> openSelected());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Shows which part is being read; a part without a line of its own belongs to the question before it. */
    void current(String anchor) {
        int row = row(anchor);
        if (row >= 0) {
            getSelectionModel().select(row);
            getFocusModel().focus(row);
            reveal(row);
        }
    }

    private int row(String anchor) {
        List<String> anchors = article.parts().stream().map(Part::anchor).toList();
        for (int part = anchors.indexOf(anchor); part >= 0; part--) {
            String target = anchors.get(part);
            for (int row = 0; row < getItems().size(); row++) {
                if (getItems().get(row).target().equals(target)) {
                    return row;
                }
            }
        }
        return -1;
    }

    boolean isRead(String anchor) {
        return isRead.test(anchor);
    }

    int count() {
        return article.questions().size();
    }

    /** Whether the first line that can be chosen is the chosen one, so that Up leads out of the list. */
    boolean isAtTop() {
        return getSelectionModel().getSelectedIndex() <= 0;
    }

    private void reveal(int row) {
        if (System.nanoTime() - lastUsed >= HANDS_OFF_NANOS && !isFocused() && !isInView(row)) {
            scrollTo(Math.max(0, row - 1));
        }
    }

    private boolean isInView(int row) {
        if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || flow.getFirstVisibleCell() == null) {
            // It begins at the top; to scroll there before it is laid out would make its first lines twice.
            return row <= 1;
        }
        return flow.getFirstVisibleCell().getIndex() < row
                && flow.getLastVisibleCell().getIndex() > row;
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            key.consume();
            openSelected();
        } else if (key.getCode() == KeyCode.DOWN || (key.getCode() == KeyCode.UP && !isAtTop())) {
            key.consume();
            step(key.getCode() == KeyCode.DOWN ? 1 : -1);
        }
    }

    private void step(int by) {
        int row = getSelectionModel().getSelectedIndex() + by;
        while (row >= 0
                && row < getItems().size()
                && getItems().get(row).target().isEmpty()) {
            row += by;
        }
        if (row >= 0 && row < getItems().size()) {
            getSelectionModel().select(row);
            getFocusModel().focus(row);
            scrollTo(Math.max(0, row - 2));
        }
    }

    private void openSelected() {
        QuestionRow row = getSelectionModel().getSelectedItem();
        if (row != null && !row.target().isEmpty()) {
            open.accept(row.target());
        }
    }

    /** Group by group, in the order in which the article comes to them. */
    private static List<QuestionRow> rows(Article article) {
        List<QuestionRow> rows = new ArrayList<>();
        rows.add(new QuestionRow.Glance(article.glance().anchor()));
        List<Question> order = article.questionsInReadingOrder();
        Map<String, List<QuestionRow>> groups = new LinkedHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            groups.computeIfAbsent(order.get(i).group(), _ -> new ArrayList<>())
                    .add(new QuestionRow.Item(order.get(i), i + 1));
        }
        groups.forEach((group, questions) -> {
            title(article, group).ifPresent(title -> rows.add(new QuestionRow.Heading(title)));
            rows.addAll(questions);
        });
        return rows;
    }

    private static Optional<String> title(Article article, String group) {
        return article.questionGroups().stream()
                .filter(one -> one.id().equals(group))
                .map(QuestionGroup::title)
                .findFirst();
    }
}
