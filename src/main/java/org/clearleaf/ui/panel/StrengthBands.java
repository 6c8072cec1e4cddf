package org.clearleaf.ui.panel;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Contraindication;
import org.clearleaf.article.Contraindications;
import org.clearleaf.article.Strength;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.TwoColumns;
import org.clearleaf.ui.control.WrappingLine;

/** Three bands, the strongest first; each has its own shape, word and weight of fill, so that none needs colour. */
final class StrengthBands extends VBox {

    private final PageContext context;

    StrengthBands(Contraindications contraindications, PageContext context) {
        this.context = context;
        getStyleClass().add("bands");
        for (Strength strength : Strength.values()) {
            List<Contraindication> ofStrength = contraindications.of(strength);
            if (!ofStrength.isEmpty()) {
                getChildren().add(band(strength, ofStrength));
            }
        }
    }

    private Node band(Strength strength, List<Contraindication> contraindications) {
        TwoColumns conditions = new TwoColumns(context.compact());
        conditions.getStyleClass().add("band-body");
        contraindications.forEach(c -> conditions.getChildren().add(condition(c)));
        VBox band = new VBox(head(strength), conditions);
        band.getStyleClass().addAll("band", look(strength));
        return band;
    }

    private Node head(Strength strength) {
        ReadingText word = new ReadingText(context.words("panel.strength." + strength.code()), "t-h3");
        ReadingText line = new ReadingText(context.words("panel.strength.line." + strength.code()), "t-label");
        word.setMaxHeight(USE_PREF_SIZE);
        line.setMaxHeight(USE_PREF_SIZE);
        WrappingLine words = new WrappingLine(word, line);
        words.getStyleClass().add("band-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(icon(strength).node(22), words);
        head.getStyleClass().add("band-head");
        return head;
    }

    private Node condition(Contraindication contraindication) {
        VBox box = new VBox(
                new ReadingText(contraindication.condition(), "t-body strong"),
                context.text(contraindication.reason(), "t-label quiet"));
        if (contraindication.whatToDo() != null) {
            box.getChildren().add(context.text(contraindication.whatToDo(), "t-label quiet"));
        }
        return box;
    }

    private static Icon icon(Strength strength) {
        return switch (strength) {
            case NEVER -> Icon.OCTAGON_X;
            case USUALLY_NOT -> Icon.TRIANGLE_ALERT;
            case CHECK_FIRST -> Icon.MESSAGE;
        };
    }

    private static String look(Strength strength) {
        return switch (strength) {
            case NEVER -> "stop";
            case USUALLY_NOT -> "warn";
            case CHECK_FIRST -> "tell";
        };
    }
}
