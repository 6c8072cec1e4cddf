package org.clearleaf.ui.kiosk;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.text.LanguageName;
import org.clearleaf.ui.text.Messages;

/** Over a page: whose screen it is, and in a wide one the ways home and to how it looks; in a tall one nothing to touch. */
final class TopBar extends HBox {

    private final Messages messages;

    TopBar(Messages messages, Brand brand) {
        this.messages = messages;
        getStyleClass().addAll("app-bar", "kiosk-bar");
        getChildren().add(brand);
    }

    /** What stands in a tall screen, or in one whose words are very large. */
    TopBar withDesk(String desk) {
        getChildren().addAll(gap(), new DeskLine(messages, desk));
        return this;
    }

    /**
     * What stands in a wide screen.
     *
     * @param isHome whether there is no way home to offer
     * @param hasLanguages whether there is a choice
     */
    TopBar withControls(KioskActions actions, boolean isHome, boolean hasLanguages) {
        if (!isHome) {
            Region rule = new Region();
            rule.getStyleClass().add("rule");
            getChildren().addAll(rule, button(messages.text("window.all-topics"), Icon.ARROW_LEFT, actions::home));
        }
        getChildren().add(gap());
        if (hasLanguages) {
            String language = LanguageName.of(messages.language());
            ActionButton button = button(language, Icon.GLOBE, actions::languages);
            button.setAccessibleText(messages.text("window.language.name", language));
            getChildren().add(button);
        }
        getChildren()
                .addAll(
                        button(messages.text("window.text-size"), Icon.TEXT_SIZE, actions::textSize),
                        button(messages.text("window.colors"), Icon.CONTRAST, actions::colors));
        return this;
    }

    private static Node gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static ActionButton button(String words, Icon icon, Runnable action) {
        ActionButton button = new ActionButton(words, icon, ActionButton.Kind.GHOST);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
