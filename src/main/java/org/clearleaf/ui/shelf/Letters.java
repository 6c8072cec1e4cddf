package org.clearleaf.ui.shelf;

import java.util.NavigableMap;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.VBox;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.WrappingLine;
import org.clearleaf.ui.text.Messages;

/** The letters with which titles begin, to go to; on a small screen behind a button. */
final class Letters extends VBox {

    /** More kinds of first letters are no help: a script with thousands of signs. */
    private static final int MOST = 60;

    private final SimpleBooleanProperty open = new SimpleBooleanProperty();

    /**
     * Makes a row of letters.
     *
     * @param places where each letter begins
     * @param show goes there
     */
    Letters(NavigableMap<String, Integer> places, Messages messages, ObservableBooleanValue compact, IntConsumer show) {
        getStyleClass().add("letters");
        WrappingLine line = new WrappingLine();
        line.getStyleClass().add("letter-line");
        places.entrySet().stream().limit(MOST).forEach(letter -> {
            String sign = letter.getKey().equals("0") ? messages.text("shelf.digits") : letter.getKey();
            ActionButton button = new ActionButton(sign, ActionButton.Kind.GHOST);
            button.getStyleClass().add("letter");
            button.setAccessibleText(messages.text("shelf.letter", sign));
            button.setOnAction(_ -> show.accept(letter.getValue()));
            line.getChildren().add(button);
        });
        ActionButton toggle =
                new ActionButton(messages.text("shelf.letters"), Icon.CHEVRON_DOWN, ActionButton.Kind.GHOST);
        toggle.setOnAction(_ -> open.set(!open.get()));
        toggle.visibleProperty().bind(compact);
        toggle.managedProperty().bind(toggle.visibleProperty());
        line.visibleProperty().bind(open.or(Bindings.not(compact)));
        line.managedProperty().bind(line.visibleProperty());
        getChildren().addAll(toggle, line);
    }
}
