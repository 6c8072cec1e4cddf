package org.clearleaf.ui.panel;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.clearleaf.check.Review;
import org.clearleaf.check.score.Instrument;
import org.clearleaf.check.score.Item;
import org.clearleaf.check.score.ScoreWords;
import org.clearleaf.check.score.Verdict;
import org.clearleaf.ui.control.Disclosure;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.IconLine;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.text.Messages;

/**
 * How easy an article is to read, and how it does by each published list of questions: what a machine can tell, what people
 * have told, and what is left to tell. There is never one number for all. Keeps room until it is known.
 */
final class ScoreCardNode extends VBox {

    private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");

    /** What is missing comes first: that is what a reader should know. */
    private static final List<Verdict> ORDER =
            List.of(Verdict.NOT_MET, Verdict.MET, Verdict.FOR_PEOPLE, Verdict.NOT_APPLICABLE);

    private final Messages messages;
    private final ScoreWords words;

    ScoreCardNode(Messages messages) {
        this.messages = messages;
        this.words = new ScoreWords(messages.language());
        getStyleClass().add("score-card");
        pseudoClassStateChanged(PENDING, true);
    }

    void show(Review review) {
        pseudoClassStateChanged(PENDING, false);
        getChildren().clear();
        new ReadingLevel(messages)
                .inFull(review.readability())
                .ifPresent(level -> getChildren().add(new ReadingText(level, "t-body")));
        getChildren().add(new ReadingText(messages.text("panel.score.caution"), "t-body"));
        review.scores().instruments().forEach(instrument -> getChildren().add(node(instrument)));
    }

    private Node node(Instrument instrument) {
        VBox head = new VBox(
                new ReadingText(words.name(instrument), "t-body strong"),
                new ReadingText(
                        messages.text("panel.score.machine", instrument.met(), instrument.judged()), "t-label"));
        head.getStyleClass().add("score-head");
        people(instrument).forEach(line -> head.getChildren().add(new ReadingText(line, "t-label quiet")));
        String name = words.name(instrument);
        return new Disclosure(
                head,
                messages.text("panel.score.show", name, instrument.met(), instrument.judged()),
                messages.text("panel.score.hide", name, instrument.met(), instrument.judged()),
                () -> items(instrument));
    }

    /** What people have said; where nobody has, what is left for them. */
    private List<String> people(Instrument instrument) {
        if (!instrument.ratings().isEmpty()) {
            return instrument.ratings().stream().map(words::rated).toList();
        }
        long left = instrument.items().stream()
                .filter(item -> item.verdict() == Verdict.FOR_PEOPLE)
                .count();
        return left == 0 ? List.of() : List.of(messages.text("panel.score.people", left));
    }

    private Node items(Instrument instrument) {
        VBox groups = new VBox();
        groups.getStyleClass().add("score-items");
        for (Verdict verdict : ORDER) {
            List<Item> of = instrument.items().stream()
                    .filter(item -> item.verdict() == verdict)
                    .toList();
            if (!of.isEmpty()) {
                groups.getChildren().add(group(verdict, of));
            }
        }
        return groups;
    }

    private Node group(Verdict verdict, List<Item> items) {
        VBox group = new VBox(new ReadingText(words.name(verdict), "t-label strong"));
        group.getStyleClass().addAll("score-group", verdict.code());
        items.forEach(item -> group.getChildren().add(new IconLine(icon(verdict), words.name(item), "t-label")));
        return group;
    }

    private static Icon icon(Verdict verdict) {
        return switch (verdict) {
            case MET -> Icon.CHECK;
            case NOT_MET -> Icon.CLOSE;
            case NOT_APPLICABLE -> Icon.MINUS;
            case FOR_PEOPLE -> Icon.PEOPLE;
        };
    }
}
