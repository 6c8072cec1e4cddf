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
import org.jspecify.annotations.Nullable;

/** What a word means, beside the word. One is open at a time; closing it gives the focus back to the word. */
final class GlossaryPopOver implements TermCards {

    private final Messages messages;
    private final Runnable seeAllWords;
    private @Nullable PopOver made;

    GlossaryPopOver(Messages messages, Runnable seeAllWords) {
        this.messages = messages;
        this.seeAllWords = seeAllWords;
    }

    /** Made when the first word is asked for: it is a window of its own, with styles of its own. */
    private PopOver popOver() {
        PopOver popOver = made;
        if (popOver == null) {
            popOver = new PopOver();
            popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
            popOver.setDetachable(false);
            popOver.setHeaderAlwaysVisible(false);
            popOver.setAutoFix(true);
            popOver.setAutoHide(true);
            popOver.getStyleClass().add("glossary-pop-over");
            made = popOver;
        }
        return popOver;
    }

    @Override
    public void explain(Glossary.Term term, Node where) {
        PopOver popOver = popOver();
        Button close = new IconButton(Icon.CLOSE, messages.text("panel.glossary.close"));
        close.setOnAction(_ -> popOver.hide());
        VBox card = card(term, popOver, close);
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

    private VBox card(Glossary.Term term, PopOver popOver, Button close) {
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
