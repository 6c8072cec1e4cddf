package org.clearleaf.ui.work;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How far a long work in the background has come, to be shown. */
public final class Headway {

    /** Nothing to show: no work, or so little that nobody could read about it. */
    public static final int NONE = -1;

    /** Less is done in a moment. */
    private static final int MUCH = 500;

    private static final int ALL = 100;

    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(NONE);
    private final AtomicInteger told = new AtomicInteger(NONE);

    /** From 0 to 100, or {@link #NONE}. Changes on the JavaFX thread. */
    public ReadOnlyIntegerProperty percent() {
        return percent.getReadOnlyProperty();
    }

    /**
     * Tells how much is done. May be called from any thread, as often as one likes.
     *
     * @param done at most {@code total}
     */
    public void at(int done, int total) {
        int now = total < MUCH ? NONE : (int) ((long) done * ALL / total);
        if (told.getAndSet(now) != now) {
            Platform.runLater(() -> percent.set(told.get()));
        }
    }

    /** The work is done. */
    public void end() {
        told.set(NONE);
        Platform.runLater(() -> percent.set(told.get()));
    }
}
