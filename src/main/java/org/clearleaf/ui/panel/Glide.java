package org.clearleaf.ui.panel;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Moves a page so that the eye can follow. */
final class Glide {

    private static final Duration LENGTH = Duration.millis(240);

    private final ScrollPane scroll;
    private final Runnable arrived;
    private @Nullable Timeline way;

    /** @param arrived run at the end of a way that nothing has stopped */
    Glide(ScrollPane scroll, Runnable arrived) {
        this.scroll = scroll;
        this.arrived = arrived;
    }

    /** Not by those who have asked their system for less motion, and not where nobody sees it. */
    boolean isWanted() {
        Scene scene = scroll.getScene();
        return scene != null
                && !scene.getPreferences().isReducedMotion()
                && scene.getWindow() != null
                && scene.getWindow().isShowing();
    }

    /** @param value from 0 to 1, as the scroll pane has it */
    void to(double value) {
        stop();
        way = new Timeline(new KeyFrame(LENGTH, new KeyValue(scroll.vvalueProperty(), value, Interpolator.EASE_OUT)));
        way.setOnFinished(_ -> arrived.run());
        way.play();
    }

    boolean isUnderWay() {
        return way != null && way.getStatus() == Animation.Status.RUNNING;
    }

    /** Says whether there was a way to stop on. */
    boolean stop() {
        boolean wasUnderWay = isUnderWay();
        if (way != null) {
            way.stop();
        }
        return wasUnderWay;
    }
}
