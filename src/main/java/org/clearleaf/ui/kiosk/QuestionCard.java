package org.clearleaf.ui.kiosk;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.figure.Sprig;
import org.clearleaf.ui.text.Messages;

/** Hides the page and asks who is there. Only the answer shows what was read, or throws it away. */
final class QuestionCard extends StackPane {

    private final CountdownRing ring;
    private final FocusRound focus = new FocusRound(this);
    private final Runnable stay;

    /**
     * Makes a card.
     *
     * @param key of its words, below {@code kiosk.}
     * @param stay goes on
     * @param leave ends the session
     */
    QuestionCard(String key, Messages messages, Runnable stay, Runnable leave) {
        this.stay = stay;
        getStyleClass().addAll("curtain", "question-curtain");
        ring = new CountdownRing(messages.text("kiosk.seconds"));
        Label title = label(messages.text("kiosk." + key + ".title"), "t-h1");
        Label line = label(messages.text("kiosk." + key + ".line"), "t-body", "quiet");
        ActionButton yes = button(messages.text("kiosk." + key + ".stay"), ActionButton.Kind.PRIMARY, stay);
        ActionButton no = button(messages.text("kiosk." + key + ".leave"), ActionButton.Kind.OUTLINE, leave);
        no.icon(Icon.START_OVER);
        VBox card = new VBox(ring, title, line, yes, no);
        card.getStyleClass().addAll("panel", "question-card");
        card.setMaxHeight(USE_PREF_SIZE);
        Sprig sprig = new Sprig();
        setAlignment(sprig, Pos.BOTTOM_LEFT);
        getChildren().addAll(sprig, card);
    }

    /** Lets a touch anywhere, and any key, be the answer that goes on. */
    QuestionCard stayingAtAnyTouch() {
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> stay.run());
        addEventHandler(KeyEvent.KEY_PRESSED, _ -> stay.run());
        return this;
    }

    void show(int seconds) {
        ring.show(seconds);
    }

    void takeFocus() {
        focus.enter();
    }

    private static Label label(String words, String... typeClasses) {
        Label label = new Label(words);
        label.getStyleClass().addAll(typeClasses);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static ActionButton button(String words, ActionButton.Kind kind, Runnable action) {
        ActionButton button = new ActionButton(words, kind);
        button.getStyleClass().add("answer");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
