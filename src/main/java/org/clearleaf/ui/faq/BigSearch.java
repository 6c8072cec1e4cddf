package org.clearleaf.ui.faq;

import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.text.Messages;

/** The search of the home screen: the same field, larger, with a button beside it. */
public final class BigSearch extends HBox {

    /** What the glass before the words and the cross behind them take of the width, in pixels. */
    private static final double ICONS = 110;

    private final SearchField field;

    /**
     * Makes the field.
     *
     * @param results where Down and the button lead
     */
    public BigSearch(SearchModel search, Messages messages, ResultsPane results) {
        field = new SearchField(search, messages);
        field.widthProperty().subscribe(() -> prompt(messages));
        field.fontProperty().subscribe(() -> prompt(messages));
        field.getStyleClass().add("t-lead");
        getStyleClass().add("big-search");
        HBox.setHgrow(field, Priority.ALWAYS);
        ActionButton go = new ActionButton(messages.text("faq.search.go"), ActionButton.Kind.PRIMARY);
        go.setMinWidth(USE_PREF_SIZE);
        go.setOnAction(_ -> leave(search, results));
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN) {
                key.consume();
                leave(search, results);
            } else if (key.getCode() == KeyCode.ENTER && search.results().get() != null) {
                key.consume();
                results.openFirst();
            }
        });
        results.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.UP && results.isAtTop()) {
                key.consume();
                focusSearch();
            }
        });
        getChildren().addAll(field, go);
    }

    /** The longest prompt of which no word is cut. */
    private void prompt(Messages messages) {
        field.setPromptText(Stream.of("faq.search.example", "faq.search.prompt")
                .map(messages::text)
                .filter(this::fits)
                .findFirst()
                .orElse(""));
    }

    private boolean fits(String words) {
        Text text = new Text(words);
        text.setFont(field.getFont());
        return text.getLayoutBounds().getWidth() + ICONS <= field.getWidth();
    }

    /** Goes to the field and selects what stands there. */
    public void focusSearch() {
        field.requestFocus();
        field.selectAll();
    }

    private void leave(SearchModel search, ResultsPane results) {
        if (search.results().get() == null) {
            focusSearch();
        } else {
            results.focusFirst();
        }
    }
}
