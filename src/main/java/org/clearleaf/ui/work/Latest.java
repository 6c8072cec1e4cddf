package org.clearleaf.ui.work;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Work of which only the newest counts: an answer that has been overtaken is dropped, work not yet begun is skipped. */
public final class Latest {

    private final Background background;
    private final AtomicLong newest = new AtomicLong();

    public Latest(Background background) {
        this.background = background;
    }

    public <T> void run(Callable<T> work, Consumer<T> done) {
        long mine = newest.incrementAndGet();
        background.run(() -> mine == newest.get() ? new Answer<>(work.call()) : null, answer -> {
            if (answer != null && mine == newest.get()) {
                done.accept(answer.value());
            }
        });
    }

    /** Whatever is under way no longer counts. */
    public void forget() {
        newest.incrementAndGet();
    }

    private record Answer<T>(T value) {}
}
