package org.clearleaf.ui.kiosk.keyboard;

import javafx.animation.AnimationTimer;

/** Does something with every pulse while it runs; what the time is, it asks its own clock. */
final class EachPulse extends AnimationTimer {

    private final Runnable work;

    EachPulse(Runnable work) {
        this.work = work;
    }

    @Override
    public void handle(long now) {
        work.run();
    }
}
