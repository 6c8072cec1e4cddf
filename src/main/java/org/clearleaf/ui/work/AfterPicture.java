package org.clearleaf.ui.work;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Puts off what a picture doesn't need until it has been drawn. Used on the JavaFX thread. */
public final class AfterPicture {

    /** One pulse lays out, the next begins when that picture has gone to the screen. */
    private static final int PULSES = 2;

    /** Does the work once the picture that is being made now has been laid out, while another core draws it. */
    public void runWhileDrawn(Runnable work) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                Platform.runLater(work);
            }
        }.start();
    }

    /** Does the work soon, but not before the picture that is being made now. */
    public void run(Runnable work) {
        new AnimationTimer() {
            private int seen;

            @Override
            public void handle(long now) {
                seen++;
                if (seen > PULSES) {
                    stop();
                    work.run();
                }
            }
        }.start();
    }
}
