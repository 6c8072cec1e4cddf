package org.clearleaf.ui.kiosk;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** The screen while the clinic is closed: dark, with one line of quiet words that wander. */
final class NightView extends StackPane {

    private static final int SECONDS_EACH = 30;
    private static final int WANDERING = 41;

    private final Label words;

    NightView(String closed) {
        getStyleClass().addAll("curtain", "night");
        words = new Label(closed);
        words.getStyleClass().add("t-label");
        getChildren().add(words);
    }

    /** @param seconds since it came up */
    void show(long seconds) {
        long step = seconds / SECONDS_EACH;
        words.setTranslateX(step % WANDERING - (double) WANDERING / 2);
        words.setTranslateY(step * 7 % WANDERING - (double) WANDERING / 2);
    }
}
