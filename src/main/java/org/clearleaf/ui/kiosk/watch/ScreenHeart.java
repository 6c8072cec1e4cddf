package org.clearleaf.ui.kiosk.watch;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * The heart of JavaFX. A thread that answers is not enough: after the driver of a graphics card has crashed, the program can live
 * on behind a black screen (JDK-8313648). So a picture must be made as well; the renderer holds back the next while one hangs.
 */
public final class ScreenHeart implements Heart {

    @Override
    public void beat(Runnable answered, Runnable drawn) {
        Platform.runLater(() -> {
            answered.run();
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    stop();
                    drawn.run();
                }
            }.start();
        });
    }
}
