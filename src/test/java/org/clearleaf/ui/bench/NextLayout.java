package org.clearleaf.ui.bench;

import java.util.function.LongConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;

/** How long the next pulse styles and lays out. Used on the JavaFX thread. */
final class NextLayout {

    private final Scene scene;
    private final LongConsumer nanos;
    private final Runnable before = this::begin;
    private final Runnable after = this::end;
    private long began;

    private NextLayout(Scene scene, LongConsumer nanos) {
        this.scene = scene;
        this.nanos = nanos;
    }

    /** Asks for a pulse and hands over its nanoseconds, without those of drawing. */
    static void of(Scene scene, LongConsumer nanos) {
        NextLayout next = new NextLayout(scene, nanos);
        scene.addPreLayoutPulseListener(next.before);
        scene.addPostLayoutPulseListener(next.after);
        Platform.requestNextPulse();
    }

    private void begin() {
        began = System.nanoTime();
    }

    private void end() {
        scene.removePreLayoutPulseListener(before);
        scene.removePostLayoutPulseListener(after);
        nanos.accept(System.nanoTime() - began);
    }
}
