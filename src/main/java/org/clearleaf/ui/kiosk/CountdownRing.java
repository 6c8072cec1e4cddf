package org.clearleaf.ui.kiosk;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/** Seconds that run out: a number, and a ring that opens once a second. */
final class CountdownRing extends StackPane {

    private static final double RADIUS = 56;
    private static final double SIZE = 128;
    private static final double FULL = 360;
    private static final double TOP = 90;

    private final Arc left = new Arc(SIZE / 2, SIZE / 2, RADIUS, RADIUS, TOP, FULL);
    private final Label number = new Label();
    private int most = 1;

    CountdownRing(String unit) {
        getStyleClass().add("countdown");
        left.setType(ArcType.OPEN);
        left.getStyleClass().add("countdown-left");
        Circle whole = new Circle(SIZE / 2, SIZE / 2, RADIUS);
        whole.getStyleClass().add("countdown-whole");
        Pane ring = new Pane(whole, left);
        ring.setMinSize(SIZE, SIZE);
        ring.setMaxSize(SIZE, SIZE);
        number.getStyleClass().add("countdown-number");
        Label seconds = new Label(unit);
        seconds.getStyleClass().addAll("t-small", "quiet");
        VBox words = new VBox(number, seconds);
        words.setAlignment(Pos.CENTER);
        getChildren().addAll(ring, words);
    }

    /** @param seconds that are left */
    void show(int seconds) {
        most = Math.max(most, seconds);
        number.setText(String.valueOf(seconds));
        left.setLength(FULL * seconds / most);
    }
}
