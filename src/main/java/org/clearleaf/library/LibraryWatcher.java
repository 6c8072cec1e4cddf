package org.clearleaf.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Watches a library folder and hands on a whole new library whenever something in it has changed: within two seconds, and in a
 * library of thousands within about a minute. The folder may appear later, vanish, or be exchanged for another.
 */
public final class LibraryWatcher implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(LibraryWatcher.class.getName());

    /** A broken file that changed so recently may still be on its way to the disk. */
    private static final Duration STILL = Duration.ofSeconds(1);

    /** How soon to look again at a file that seems to be half-written. */
    private static final Duration SOON = Duration.ofMillis(250);

    /** How often to see whether the folder is still the same one; the system does not tell. */
    private static final Duration NOW_AND_THEN = Duration.ofSeconds(1);

    /** Systems watch some thousand folders at most. In a larger library all files are looked at from time to time instead. */
    private static final int MOST_WATCHED = 2_000;

    /** The library's own folder and the one that holds the articles come first. */
    private static final int TOP = 2;

    private static final Duration FROM_TIME_TO_TIME = Duration.ofMinutes(1);

    private static final Duration LAST_WORK = Duration.ofSeconds(5);

    private final LibraryFolder folder;
    private final LibraryFiles files;
    private final WatchedFolders watched;
    private final Consumer<Library> changed;
    private final Thread thread;
    private Library shown;
    private long nextLook;

    /**
     * Prepares to watch; {@link #start} begins with a look at everything.
     *
     * @param shown the library that is in use: only one that differs is handed on, and what is kept of it is kept up to date
     * @param changed is called on the watcher's own thread
     * @throws UncheckedIOException if the system can't watch folders at all
     */
    public LibraryWatcher(Path folder, Library shown, Consumer<Library> changed) {
        this(folder, shown, changed, STILL);
    }

    LibraryWatcher(Path folder, Library shown, Consumer<Library> changed, Duration still) {
        this.files = new LibraryFiles(folder, shown.cache().orElse(null), still);
        this.folder = files.folder();
        this.shown = shown;
        this.changed = changed;
        try {
            this.watched = new WatchedFolders();
        } catch (IOException e) {
            throw new UncheckedIOException("can't watch folders", e);
        }
        this.thread = Thread.ofPlatform().daemon().name("library-watcher").unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** Ends the watch. Nothing is handed on afterwards. */
    @Override
    public void close() {
        try {
            watched.close();
            if (thread.isAlive() && !Thread.currentThread().equals(thread)) {
                thread.join(LAST_WORK);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the watch could not be ended in order", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            watch();
        } catch (ClosedWatchServiceException | InterruptedException _) {
            LOG.log(System.Logger.Level.DEBUG, "the watch has ended");
        }
    }

    private void watch() throws InterruptedException {
        List<Object> place = folder.identity();
        Changes changes = Changes.everywhere();
        boolean complete = true;
        while (true) {
            complete = changes.isNone() ? complete : watchFolders(changes);
            if (!changes.isNone() || files.isWaiting()) {
                hand(changes);
            }
            changes = watched.await(files.isWaiting() ? SOON : NOW_AND_THEN);
            List<Object> now = folder.identity();
            if (!now.equals(place)) {
                watched.forgetAll();
            }
            if (!now.equals(place) || (!complete && System.nanoTime() > nextLook)) {
                changes.addEverything();
            }
            place = now;
        }
    }

    /** Whether everything is watched; if not, the next look at all files is due some time from now. */
    private boolean watchFolders(Changes changes) {
        List<Path> folders = folder.folders();
        boolean few = folders.size() <= MOST_WATCHED;
        boolean complete = watched.watch(few ? folders : folders.subList(0, TOP), changes);
        nextLook = System.nanoTime() + (few ? Duration.ZERO : FROM_TIME_TO_TIME).toNanos();
        return complete && few;
    }

    /** One mistake, here or in a listener, must not end the watch of a screen that runs for months. */
    private void hand(Changes changes) {
        try {
            Library before = shown;
            shown = files.refresh(before, changes, (_, _) -> {});
            if (!shown.equals(before)) {
                changed.accept(shown);
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "the changed library was not taken over", e);
        }
    }
}
