package org.clearleaf.ui.kiosk;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;

/** Something over the page, within reach: at the foot of a tall screen, in the middle of a wide one. A touch beside it closes it. */
final class Sheet extends StackPane {

    private static final double HIGHEST = 0.72;
    private static final double WIDTH = 760;
    private static final double WIDEST = 1080;
    private static final double HIGHEST_OF_WIDE = 0.9;

    private final BorderPane card;
    private final boolean isWide;
    private final FocusRound focus = new FocusRound(this);

    /**
     * Makes it; it is not shown yet.
     *
     * @param content takes the height that it needs, and scrolls if there is less; a list that scrolls by itself is given all there is
     */
    Sheet(String title, String closeWords, Node content, Runnable close) {
        getStyleClass().addAll("scrim", "sheet-scrim");
        ActionButton button = new ActionButton(closeWords, Icon.CLOSE, ActionButton.Kind.OUTLINE);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> close.run());
        ReadingText heading = new ReadingText(title, "t-h2");
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox head = new HBox(heading, button);
        head.getStyleClass().add("sheet-head");
        card = new BorderPane(content instanceof Tall ? content : new FittingScroll(content));
        card.setTop(head);
        card.getStyleClass().addAll("panel", "sheet");
        isWide = content instanceof Wide;
        card.setMaxWidth(isWide ? WIDEST : WIDTH);
        if (content instanceof Tall) {
            card.prefHeightProperty().bind(heightProperty());
        } else {
            card.setPrefHeight(USE_COMPUTED_SIZE);
        }
        getChildren().add(card);
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (equals(click.getTarget()) && click.isStillSincePress()) {
                close.run();
            }
        });
    }

    /** Content that fills the height there is. */
    interface Tall {}

    /** Content that takes most of a wide screen. */
    interface Wide {}

    void arrange(boolean isPortrait) {
        setAlignment(isPortrait ? Pos.BOTTOM_CENTER : Pos.CENTER);
        card.maxHeightProperty().bind(heightProperty().multiply(isWide && !isPortrait ? HIGHEST_OF_WIDE : HIGHEST));
    }

    void takeFocus() {
        focus.enter();
    }
}
