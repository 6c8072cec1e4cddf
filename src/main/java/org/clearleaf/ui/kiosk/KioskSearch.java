package org.clearleaf.ui.kiosk;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.search.Hit;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.faq.ResultsPane;
import org.clearleaf.ui.faq.SearchField;
import org.clearleaf.ui.faq.SearchModel;
import org.clearleaf.ui.text.Messages;

/** Where one types: the field, a way back, and what was found; the keyboard comes up below. */
final class KioskSearch extends BorderPane {

    private final SearchField field;

    /**
     * Makes it.
     *
     * @param desk whom to tell in an emergency, as the clinic says it
     * @param open opens an answer
     * @param close goes back to where the person was
     */
    KioskSearch(SearchModel search, Messages messages, String desk, Consumer<Hit> open, Runnable close) {
        getStyleClass().add("kiosk-search");
        field = new SearchField(search, messages);
        field.setPromptText(messages.text("kiosk.tap-to-search"));
        HBox.setHgrow(field, Priority.ALWAYS);
        ActionButton leave = new ActionButton(messages.text("window.dialog.close"), ActionButton.Kind.OUTLINE);
        leave.setMinWidth(USE_PREF_SIZE);
        leave.setOnAction(_ -> close.run());
        HBox line = new HBox(field, leave);
        line.getStyleClass().add("search-line");
        ResultsPane results = new ResultsPane(search, messages, desk, open);
        results.visibleProperty().bind(search.results().isNotNull());
        Node notSaved = LockLine.of(messages.text("kiosk.not-saved"));
        StackPane below = new StackPane(results, notSaved);
        below.getStyleClass().add("search-below");
        VBox.setVgrow(below, Priority.ALWAYS);
        setCenter(new VBox(line, below));
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN && results.isVisible()) {
                key.consume();
                results.focusFirst();
            } else if (key.getCode() == KeyCode.ENTER && search.results().get() != null) {
                key.consume();
                results.openFirst();
            }
        });
    }

    void focusField() {
        field.requestFocus();
        field.end();
    }
}
