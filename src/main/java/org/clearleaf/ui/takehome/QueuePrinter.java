package org.clearleaf.ui.takehome;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.clearleaf.takehome.Paper;
import org.clearleaf.takehome.pdf.PdfPages;
import org.clearleaf.takehome.print.Condition;
import org.clearleaf.takehome.print.PrintQueue;

/** The one printer of a kiosk. Watches over a job until it is printed, and leaves none behind for the next person. */
public final class QueuePrinter implements PrintDesk {

    private static final System.Logger LOG = System.getLogger(QueuePrinter.class.getName());
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final int TRIES = 50;

    private final PrintQueue queue;
    private final Paper paper;
    private final Duration patience;

    /** @param patience how long a job may take; then it is taken back */
    public QueuePrinter(PrintQueue queue, Paper paper, Duration patience) {
        this.queue = queue;
        this.paper = paper;
        this.patience = patience;
    }

    @Override
    public Outcome print(PdfPages pages) {
        try {
            Condition before = queue.condition();
            return before == Condition.READY ? watched(queue.print(pages.file(), paper)) : told(before);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the print server can't be reached", e);
            return Outcome.FAILED;
        }
    }

    private Outcome watched(int job) throws IOException {
        try {
            Outcome outcome = awaited(job);
            if (outcome != Outcome.PRINTED) {
                LOG.log(Level.WARNING, "a print job was taken back: " + outcome);
            }
            return outcome;
        } finally {
            forget(job);
        }
    }

    private void forget(int job) throws IOException {
        for (int i = 0; i < TRIES && !queue.forget(job); i++) {
            pause();
        }
    }

    private Outcome awaited(int job) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            switch (queue.progress(job)) {
                case PRINTED -> {
                    return Outcome.PRINTED;
                }
                case FAILED -> {
                    return Outcome.FAILED;
                }
                case WAITING -> {
                    Condition now = queue.condition();
                    if (now != Condition.READY) {
                        return told(now);
                    }
                }
            }
            pause();
        }
        return Outcome.FAILED;
    }

    private static Outcome told(Condition condition) {
        LOG.log(Level.WARNING, "the printer is not ready: " + condition);
        return switch (condition) {
            case NO_PAPER -> Outcome.NO_PAPER;
            case MISSING -> Outcome.NO_PRINTER;
            case STOPPED, READY -> Outcome.FAILED;
        };
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the program ends while it prints");
        }
    }
}
