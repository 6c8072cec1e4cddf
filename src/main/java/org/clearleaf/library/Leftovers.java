package org.clearleaf.library;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Files that a program was writing when it was stopped. */
record Leftovers(Path folder, String glob) {

    private static final System.Logger LOG = System.getLogger(Leftovers.class.getName());

    /** No writer takes this long; a younger file may belong to one that is at work. */
    private static final Duration OLD = Duration.ofMinutes(10);

    void remove() {
        Instant limit = Instant.now().minus(OLD);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.log(Level.DEBUG, "files stay that are no longer needed: {0}", e.toString());
        }
    }
}
