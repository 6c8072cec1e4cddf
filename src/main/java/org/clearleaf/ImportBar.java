package org.clearleaf;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.clearleaf.convert.ImportListener;

/** A line on the terminal that tells how far a long import has come and how long it will take; nothing where nobody would see it. */
final class ImportBar implements ImportListener {

    private static final int WIDTH = 30;
    private static final int PERCENT = 100;
    private static final int BLANK = 79;
    private static final long STEP = Duration.ofMillis(200).toNanos();

    /** Before that the rate says nothing. */
    private static final long SETTLED = Duration.ofSeconds(2).toNanos();

    private static final int MINUTE = 60;

    private final PrintWriter err;
    private final CommandWords words;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final long start;
    private long shown;

    ImportBar(PrintWriter err, CommandWords words, boolean terminal, LongSupplier nanos) {
        this.err = err;
        this.words = words;
        this.terminal = terminal;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.shown = start;
    }

    @Override
    public void progress(long done, long total, int articles) {
        long now = nanos.getAsLong();
        if (!terminal || total == 0 || now - shown < STEP) {
            return;
        }
        shown = now;
        int filled = (int) (done * WIDTH / total);
        String bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
        int percent = (int) (done * PERCENT / total);
        err.print("\r" + words.text("main.import.progress", bar, percent, articles, left(now - start, done, total)));
        err.flush();
    }

    /** Takes the line away. */
    void end() {
        if (terminal) {
            err.print("\r" + " ".repeat(BLANK) + "\r");
            err.flush();
        }
    }

    private String left(long spent, long done, long total) {
        if (spent < SETTLED || done == 0) {
            return "";
        }
        long seconds = Duration.ofNanos((long) ((double) spent / done * (total - done)))
                .toSeconds();
        if (seconds == 0) {
            return words.text("main.import.left.soon");
        }
        return seconds < MINUTE
                ? words.text("main.import.left.seconds", seconds)
                : words.text("main.import.left.minutes", Math.ceilDiv(seconds, MINUTE));
    }
}
