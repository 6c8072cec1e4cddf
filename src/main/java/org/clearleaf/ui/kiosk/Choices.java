package org.clearleaf.ui.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;

/** One of several to choose, as large buttons; the chosen one has a check mark and a solid fill. */
final class Choices<T> {

    private final List<T> all;
    private final T chosen;
    private final Function<T, String> words;
    private final Consumer<T> choose;

    Choices(List<T> all, T chosen, Function<T, String> words, Consumer<T> choose) {
        this.all = List.copyOf(all);
        this.chosen = chosen;
        this.words = words;
        this.choose = choose;
    }

    /** One below the other. */
    Node column() {
        VBox column = new VBox();
        column.getStyleClass().add("choices");
        column.getChildren().setAll(buttons());
        return column;
    }

    /** Side by side, as many as fit. */
    Node rows() {
        EvenRows rows = new EvenRows(buttons());
        StackPane box = new StackPane(rows);
        box.getStyleClass().add("choice-rows");
        return box;
    }

    private List<ActionButton> buttons() {
        List<ActionButton> buttons = new ArrayList<>();
        for (T one : all) {
            boolean isChosen = one.equals(chosen);
            ActionButton button = new ActionButton(
                    words.apply(one),
                    isChosen ? Icon.CHECK : null,
                    isChosen ? ActionButton.Kind.PRIMARY : ActionButton.Kind.OUTLINE);
            button.getStyleClass().add("choice");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> choose.accept(one));
            buttons.add(button);
        }
        return buttons;
    }
}
