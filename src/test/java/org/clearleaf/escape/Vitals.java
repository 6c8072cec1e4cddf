package org.clearleaf.escape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a process takes of the machine, as Linux counts it.
 *
 * @param residentMegabytes memory in use
 * @param threads how many
 * @param openFiles files, sockets and pipes
 */
record Vitals(long residentMegabytes, long threads, long openFiles) {

    private static final String RESIDENT = "VmRSS:";

    static Vitals of(ProcessHandle process) {
        Path folder = Path.of("/proc", String.valueOf(process.pid()));
        return new Vitals(resident(folder.resolve("status")), in(folder.resolve("task")), in(folder.resolve("fd")));
    }

    private static long resident(Path status) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith(RESIDENT))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long in(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
