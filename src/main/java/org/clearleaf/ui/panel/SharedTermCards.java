package org.clearleaf.ui.panel;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Glossary;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Cards;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.text.Messages;

/** What a word means, on a card over the page: a pop-over would be a window of its own. */
final class SharedTermCards implements TermCards {

    private final Messages messages;
    private final Cards cards;
    private final Runnable seeAllWords;

    SharedTermCards(Messages messages, Cards cards, Runnable seeAllWords) {
        this.messages = messages;
        this.cards = cards;
        this.seeAllWords = seeAllWords;
    }

    @Override
    public void explain(Glossary.Term term, Node where) {
        VBox card = new VBox();
        card.getStyleClass().add("glossary-card");
        if (term.sayIt() != null) {
            String sound = messages.text("panel.glossary.say", term.sayIt());
            card.getChildren().add(new ReadingText(sound, "t-label quiet"));
        }
        ActionButton all = new ActionButton(messages.text("panel.glossary.all"), null, ActionButton.Kind.OUTLINE);
        all.trailingIcon(Icon.CHEVRON_RIGHT);
        all.setOnAction(_ -> {
            cards.close();
            seeAllWords.run();
        });
        card.getChildren().addAll(new ReadingText(term.plain(), "t-lead"), all);
        cards.show(term.term(), card);
    }
}
