package org.clearleaf.ui.shelf;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.IconLine;
import org.clearleaf.ui.control.WrappingLine;
import org.clearleaf.ui.text.LanguageName;
import org.clearleaf.ui.text.Messages;

/** The languages to read in, each by its own name, and that nothing leaves the device. */
final class HomeFoot extends HBox {

    /** From here on the languages take a second line. */
    private static final double LANGUAGES_WIDTH = 760;

    HomeFoot(Messages messages, List<Locale> languages, Consumer<Locale> choose) {
        getStyleClass().add("home-foot");
        if (languages.size() > 1) {
            getChildren().add(languages(messages, languages, choose));
        }
        IconLine offline = new IconLine(Icon.LOCK, messages.text("shelf.offline"), "t-label quiet");
        HBox.setHgrow(offline.getChildren().getLast(), Priority.NEVER);
        offline.getStyleClass().add("offline");
        HBox.setHgrow(offline, Priority.ALWAYS);
        getChildren().add(offline);
    }

    private static Node languages(Messages messages, List<Locale> languages, Consumer<Locale> choose) {
        Label readIn = new Label(messages.text("shelf.read-in"), Icon.LANGUAGES.node(18));
        readIn.getStyleClass().addAll("t-label", "semi");
        WrappingLine choices = new WrappingLine(readIn);
        choices.getStyleClass().add("languages");
        choices.setMaxWidth(LANGUAGES_WIDTH);
        for (Locale language : languages) {
            boolean chosen = language.getLanguage().equals(messages.language().getLanguage());
            ActionButton button = new ActionButton(
                    LanguageName.of(language),
                    chosen ? Icon.CHECK : null,
                    chosen ? ActionButton.Kind.PRIMARY : ActionButton.Kind.OUTLINE);
            button.setOnAction(_ -> choose.accept(language));
            choices.getChildren().add(button);
        }
        return choices;
    }
}
