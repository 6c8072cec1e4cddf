package org.clearleaf.ui.faq;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.clearleaf.search.Hit;
import org.clearleaf.search.Results;
import org.clearleaf.ui.text.Messages;

/** Answers by topic, best first. */
final class ResultList extends ListView<ResultRow> {

    private final Consumer<Hit> open;

    ResultList(SearchModel search, Messages messages, Consumer<Hit> open) {
        this.open = open;
        getStyleClass().add("result-list");
        setAccessibleText(messages.text("faq.results"));
        setCellFactory(_ -> new ResultCell(messages, search::outOfDateSince));
        setOnMouseClicked(_ -> openSelected());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    void show(Results results) {
        List<ResultRow> rows = new ArrayList<>();
        results.topics().forEach(topic -> {
            rows.add(new ResultRow.Heading(topic.title(), topic.hits().size()));
            topic.hits().forEach(hit -> rows.add(new ResultRow.Answer(hit)));
        });
        if (!rows.equals(getItems())) {
            getItems().setAll(rows);
            scrollTo(0);
        }
    }

    void focusFirst() {
        requestFocus();
        if (getSelectionModel().getSelectedIndex() < 0) {
            select(nextAnswer(-1, 1));
        }
    }

    boolean isAtTop() {
        return getSelectionModel().getSelectedIndex() <= nextAnswer(-1, 1);
    }

    void openFirst() {
        select(nextAnswer(-1, 1));
        openSelected();
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            openSelected();
        } else if (key.getCode() == KeyCode.DOWN || (key.getCode() == KeyCode.UP && !isAtTop())) {
            key.consume();
            select(nextAnswer(getSelectionModel().getSelectedIndex(), key.getCode() == KeyCode.DOWN ? 1 : -1));
        }
    }

    private void select(int row) {
        if (row >= 0) {
            getSelectionModel().select(row);
            getFocusModel().focus(row);
            scrollTo(Math.max(0, row - 2));
        }
    }

    /** The next row that holds an answer, or -1. */
    private int nextAnswer(int from, int by) {
        for (int row = from + by; row >= 0 && row < getItems().size(); row += by) {
            if (getItems().get(row) instanceof ResultRow.Answer) {
                return row;
            }
        }
        return -1;
    }

    private void openSelected() {
        if (getSelectionModel().getSelectedItem() instanceof ResultRow.Answer(Hit hit)) {
            open.accept(hit);
        }
    }
}
