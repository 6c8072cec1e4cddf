package org.clearleaf.ui.faq;

import javafx.scene.control.ToggleButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.theme.TranslatedStyles;
import org.controlsfx.control.SegmentedButton;

/** Chooses between this topic and all topics; the chosen one has a check mark and a solid fill. */
final class ScopeSwitch extends SegmentedButton {

    ScopeSwitch(SearchModel search, Messages messages) {
        getStyleClass().add("scope-switch");
        for (SearchModel.Scope scope : SearchModel.Scope.values()) {
            getButtons().add(button(scope, search, messages));
        }
    }

    /** By its name, under which a packed program finds it translated. */
    @Override
    public String getUserAgentStylesheet() {
        return TranslatedStyles.SEGMENTED_BUTTON;
    }

    private static ToggleButton button(SearchModel.Scope scope, SearchModel search, Messages messages) {
        String words = messages.text(
                switch (scope) {
                    case THIS_TOPIC -> "faq.scope.this";
                    case ALL_TOPICS -> "faq.scope.all";
                });
        ToggleButton button = new ToggleButton(words);
        button.getStyleClass().add("t-label");
        button.setAccessibleText(words);
        button.setMaxWidth(Double.MAX_VALUE);
        new WhileInScene(button).follow(search.scope(), chosen -> {
            button.setSelected(chosen == scope);
            button.setGraphic(chosen == scope ? Icon.CHECK.node(18) : null);
        });
        button.setOnAction(_ -> {
            search.scope().set(scope);
            button.setSelected(true);
        });
        return button;
    }
}
