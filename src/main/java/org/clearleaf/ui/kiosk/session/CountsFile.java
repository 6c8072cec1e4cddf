package org.clearleaf.ui.kiosk.session;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the numbers of each day that is over, as lines {@code 2026-11-22,article/panel,31} for a spreadsheet. */
public final class CountsFile {

    private static final System.Logger LOG = System.getLogger(CountsFile.class.getName());

    /** Some years of a busy kiosk; a disk that fills up stops more than counting. */
    private static final long LARGEST = 20 * 1024 * 1024;

    private final Path file;

    public CountsFile(Path file) {
        this.file = file;
    }

    /** Adds a day. Where the disk refuses, the day is lost and the log says so. */
    public void add(LocalDate day, Map<String, Integer> counts) {
        List<String> lines = new TreeMap<>(counts)
                .entrySet().stream()
                        .map(entry -> day + "," + entry.getKey() + "," + entry.getValue())
                        .toList();
        try {
            if (Files.notExists(file) || Files.size(file) < LARGEST) {
                Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "counts of {0} are lost: {1}", day, e.toString());
        }
    }
}
