package org.clearleaf.ui.work;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Runs reading, searching and saving off the JavaFX thread and brings the answers back to it. */
public final class Background implements AutoCloseable {

    private static final long LAST_WORK_SECONDS = 2;

    /** A printer may hold one of them for a minute; the search needs another. */
    static final int THREADS = 3;

    private final ExecutorService threads;
    private final Queue<Runnable> held = new ArrayDeque<>();
    private boolean holds;

    /** Works at once. */
    public Background() {
        this(false);
    }

    private Background(boolean holds) {
        this.holds = holds;
        threads = Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().name("clearleaf-work").daemon(true).factory());
    }

    /** Keeps what it is given to run until {@link #release}: at the start, all cores are needed for the first picture. */
    public static Background held() {
        return new Background(true);
    }

    /** Begins with what was held, in the order in which it came; from now on it works at once. */
    public synchronized void release() {
        holds = false;
        held.forEach(this::execute);
        held.clear();
    }

    /**
     * Runs the work elsewhere and hands its answer over on the JavaFX thread. A failure is a bug or a dying disk: it goes to
     * the log, without what the person typed, and nothing is handed over. Work that closing interrupts is no failure.
     */
    public <T> void run(Callable<T> work, Consumer<T> done) {
        keepOrExecute(() -> {
            try {
                T answer = work.call();
                Platform.runLater(() -> done.accept(answer));
            } catch (Exception e) {
                log().log(threads.isShutdown() ? Level.DEBUG : Level.ERROR, "work in the background failed", e);
            }
        });
    }

    private synchronized void keepOrExecute(Runnable work) {
        if (holds) {
            held.add(work);
        } else {
            execute(work);
        }
    }

    private void execute(Runnable work) {
        try {
            threads.execute(work);
        } catch (RejectedExecutionException e) {
            log().log(Level.DEBUG, "work came after closing", e);
        }
    }

    /** Runs the work elsewhere, also before JavaFX is up and while other work is held; whoever asked takes the answer or the failure. */
    public <T> CompletableFuture<T> begin(Callable<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        threads.execute(() -> {
            try {
                answer.complete(work.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    /** For what follows from an answer and is no work for the thread that happens to be there. */
    public Executor threads() {
        return threads;
    }

    /** Lets what is under way, such as saving the settings, come to its end; what takes longer is stopped. */
    @Override
    public void close() {
        release();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LAST_WORK_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** Not kept: to make one at the start, Java looks through every jar for whom to tell. */
    private static System.Logger log() {
        return System.getLogger(Background.class.getName());
    }
}
