package org.clearleaf.library;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Tells in which folders something has changed. */
final class WatchedFolders implements AutoCloseable {

    /** Saving one file makes several events; they are answered together. */
    private static final Duration QUIET = Duration.ofMillis(250);

    /** But a folder that is never quiet must not put off the answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final WatchService service;
    private final Map<WatchKey, Path> keys = new HashMap<>();

    WatchedFolders() throws IOException {
        this.service = FileSystems.getDefault().newWatchService();
    }

    /**
     * Watches those folders that are not watched yet and adds them to the changes: they may have filled up before.
     *
     * @return whether all could be watched; a folder may just have vanished, or the system may have run out of watches
     */
    boolean watch(List<Path> folders, Changes changes) {
        Set<Path> known = Set.copyOf(keys.values());
        return folders.stream()
                        .filter(folder -> !known.contains(folder))
                        .filter(folder -> !watch(folder, changes))
                        .count()
                == 0;
    }

    private boolean watch(Path folder, Changes changes) {
        try {
            WatchKey key = folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            keys.put(key, folder);
            changes.add(folder);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** Forgets all folders, since their names may stand for other folders now. */
    void forgetAll() {
        keys.keySet().forEach(WatchKey::cancel);
        keys.clear();
    }

    /** Waits for a change, at most so long, and then until it is quiet. */
    Changes await(Duration longest) throws InterruptedException {
        Changes changes = new Changes();
        long end = System.nanoTime() + PATIENCE.toNanos();
        WatchKey key = poll(longest);
        while (key != null) {
            collect(key, changes);
            key = System.nanoTime() < end ? poll(QUIET) : null;
        }
        return changes;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    private @Nullable WatchKey poll(Duration longest) throws InterruptedException {
        return service.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void collect(WatchKey key, Changes changes) {
        Path folder = keys.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (folder != null && event.context() instanceof Path name) {
                changes.add(folder);
                replaced(folder.resolve(name), changes);
            } else if (event.kind().equals(StandardWatchEventKinds.OVERFLOW)) {
                changes.addEverything();
            }
        }
        if (!key.reset()) {
            keys.remove(key);
            changes.addEverything();
        }
    }

    /** A folder that was put in the place of another is to be watched anew. */
    private void replaced(Path place, Changes changes) {
        changes.add(place);
        keys.entrySet().removeIf(entry -> {
            boolean same = entry.getValue().equals(place);
            if (same) {
                entry.getKey().cancel();
            }
            return same;
        });
    }
}
