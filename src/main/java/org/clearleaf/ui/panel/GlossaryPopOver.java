package org.clearleaf.ui.panel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Glossary;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.IconButton;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.text.Messages;
import org.controlsfx.control.PopOver;

/** What a word means, beside the word. One is open at a time; closing it gives the focus back to the word. */
final class GlossaryPopOver implements TermCards {

    private final Messages messages;
    private final Runnable seeAllWords;
    private final PopOver popOver = new PopOver();

    GlossaryPopOver(Messages messages, Runnable seeAllWords) {
        this.messages = messages;
        this.seeAllWords = seeAllWords;
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setDetachable(false);
        popOver.setHeaderAlwaysVisible(false);
        popOver.setAutoFix(true);
        popOver.setAutoHide(true);
        popOver.getStyleClass().add("glossary-pop-over");
    }

    @Override
    public void explain(Glossary.Term term, Node where) {
        Button close = new IconButton(Icon.CLOSE, messages.text("panel.glossary.close"));
        close.setOnAction(_ -> popOver.hide());
        VBox card = card(term, close);
        card.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                popOver.hide();
            }
        });
        popOver.setContentNode(card);
        popOver.setAnimated(!where.getScene().getPreferences().isReducedMotion());
        popOver.setOnHidden(_ -> where.requestFocus());
        popOver.show(where);
        close.requestFocus();
    }

    boolean isShowing() {
        return popOver.isShowing();
    }

    void hide() {
        popOver.hide();
    }

    private VBox card(Glossary.Term term, Button close) {
        VBox names = new VBox(new ReadingText(term.term(), "t-h3"));
        if (term.sayIt() != null) {
            names.getChildren()
                    .add(new ReadingText(messages.text("panel.glossary.say", term.sayIt()), "t-label quiet"));
        }
        HBox.setHgrow(names, Priority.ALWAYS);
        ActionButton all = new ActionButton(messages.text("panel.glossary.all"), null, ActionButton.Kind.LINK);
        all.trailingIcon(Icon.CHEVRON_RIGHT);
        all.setOnAction(_ -> {
            popOver.setOnHidden(null);
            popOver.hide();
            seeAllWords.run();
        });
        VBox card = new VBox(new HBox(names, close), new ReadingText(term.plain(), "t-body"), all);
        card.getStyleClass().add("glossary-card");
        return card;
    }
}
