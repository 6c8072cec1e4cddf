package org.clearleaf.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Watches a library folder and hands on a whole new library whenever something in it has changed, within two seconds. The
 * folder may appear later, vanish, or be exchanged for another.
 */
public final class LibraryWatcher implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(LibraryWatcher.class.getName());

    /** A broken file that changed so recently may still be on its way to the disk. */
    private static final Duration STILL = Duration.ofSeconds(1);

    /** How soon to look again at a file that seems to be half-written. */
    private static final Duration SOON = Duration.ofMillis(250);

    /** How often to see whether the folder is still the same one; the system does not tell. */
    private static final Duration NOW_AND_THEN = Duration.ofSeconds(1);

    private static final Duration LAST_WORK = Duration.ofSeconds(5);

    private final LibraryFolder folder;
    private final LibraryFiles files;
    private final WatchedFolders watched;
    private final Consumer<Library> changed;
    private final Thread thread;
    private Library shown;

    /**
     * Prepares to watch; {@link #start} begins.
     *
     * @param shown the library that is in use: only one that differs is handed on
     * @param changed is called on the watcher's own thread
     * @throws UncheckedIOException if the system can't watch folders at all
     */
    public LibraryWatcher(Path folder, Library shown, Consumer<Library> changed) {
        this(folder, shown, changed, STILL);
    }

    LibraryWatcher(Path folder, Library shown, Consumer<Library> changed, Duration still) {
        this.folder = new LibraryFolder(folder);
        this.files = new LibraryFiles(this.folder, still);
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
        while (true) {
            boolean complete = changes.isNone() || watched.watch(folder.folders(), changes);
            if (!changes.isNone() || files.isWaiting()) {
                hand(changes);
            }
            changes = watched.await(files.isWaiting() ? SOON : NOW_AND_THEN);
            List<Object> now = folder.identity();
            if (!now.equals(place)) {
                watched.forgetAll();
            }
            if (!complete || !now.equals(place)) {
                changes.addEverything();
            }
            place = now;
        }
    }

    /** One mistake, here or in a listener, must not end the watch of a screen that runs for months. */
    private void hand(Changes changes) {
        try {
            Library library = files.refresh(changes);
            if (!library.equals(shown)) {
                shown = library;
                changed.accept(library);
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "the changed library was not taken over", e);
        }
    }
}
