package org.clearleaf.ui.faq;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.IconButton;
import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.theme.TranslatedStyles;
import org.controlsfx.control.textfield.CustomTextField;

/** Where to type: a glass, the words, and a cross, a spinner or the key that leads here. */
public final class SearchField extends CustomTextField {

    /** Longer queries are cut: nobody types them, and a paste of a book must not slow the kiosk. */
    private static final int LONGEST = 100;

    public SearchField(SearchModel search, Messages messages) {
        getStyleClass().add("search-field");
        setPromptText(messages.text("faq.search.prompt"));
        setAccessibleText(messages.text("faq.search.prompt"));
        textProperty().bindBidirectional(search.words());
        setLeft(glass());
        Node spinner = spinner();
        Node clear = clear(search, messages);
        Node key = key();
        rightProperty()
                .bind(Bindings.createObjectBinding(
                        () -> search.slow().get() ? spinner : getText().isEmpty() ? key : clear,
                        textProperty(),
                        search.slow()));
    }

    /** Cuts here and not in a text formatter, with which the field would keep Esc to itself. */
    @Override
    public void replaceText(int start, int end, String typed) {
        int room = Math.max(0, LONGEST - getLength() + end - start);
        super.replaceText(start, end, typed.substring(0, Math.min(room, typed.length())));
    }

    /** By its name, under which a packed program finds it translated. */
    @Override
    public String getUserAgentStylesheet() {
        return TranslatedStyles.CUSTOM_TEXT_FIELD;
    }

    private static Node glass() {
        Node glass = Icon.SEARCH.node(20);
        glass.getStyleClass().add("search-glass");
        return glass;
    }

    private static Node spinner() {
        ProgressIndicator spinner = new ProgressIndicator();
        spinner.getStyleClass().add("search-spinner");
        spinner.setFocusTraversable(false);
        return spinner;
    }

    private Node clear(SearchModel search, Messages messages) {
        IconButton clear = new IconButton(Icon.CLOSE, messages.text("faq.search.clear"));
        clear.setFocusTraversable(false);
        clear.setOnAction(_ -> {
            search.clear();
            requestFocus();
        });
        return clear;
    }

    private static Node key() {
        Label key = new Label("/");
        key.getStyleClass().addAll("key", "t-small");
        return key;
    }
}
