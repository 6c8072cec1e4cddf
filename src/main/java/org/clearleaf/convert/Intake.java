package org.clearleaf.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the files of an import, always in the same order, and unpacks archives on the way without touching the disk. */
final class Intake {

    /** Deeper folders are no place where somebody keeps such files. */
    private static final int MAX_DEPTH = 16;

    private final Predicate<String> takes;
    private final BooleanSupplier stopped;
    private final ImportListener listener;

    Intake(Predicate<String> takes, BooleanSupplier stopped, ImportListener listener) {
        this.takes = takes;
        this.stopped = stopped;
        this.listener = listener;
    }

    void read(List<Path> sources, Desk desk) throws IOException {
        long total = 0;
        for (Path source : sources) {
            total += size(source, 0);
        }
        Progress progress = new Progress(total, listener, desk);
        for (Path source : sources) {
            read(source, name(source), 0, desk, progress);
        }
        progress.end();
    }

    private void read(Path path, String name, int depth, Desk desk, Progress progress) throws IOException {
        if (stopped.getAsBoolean()) {
            return;
        }
        if (depth > 0 && Files.isSymbolicLink(path)) {
            desk.refuse(new Gap(name, "", GapReason.LINK, ""));
        } else if (Files.isDirectory(path)) {
            for (Path child : children(path, depth)) {
                read(child, depth == 0 ? name(child) : name + "/" + name(child), depth + 1, desk, progress);
            }
        } else if (Archive.isOne(name)) {
            new Archive(takes, stopped, progress).read(path, name, desk);
        } else if (depth == 0 || takes.test(name)) {
            readFile(path, name, desk, progress);
        }
    }

    private static void readFile(Path path, String name, Desk desk, Progress progress) {
        try {
            long size = Files.size(path);
            if (size > Original.MAX_BYTES) {
                desk.refuse(new Gap(name, "", GapReason.TOO_LARGE, Long.toString(size)));
            } else {
                desk.take(name, Files.readAllBytes(path));
            }
            progress.add(size);
        } catch (IOException e) {
            desk.refuse(new Gap(name, "", GapReason.BROKEN_FILE, e.getClass().getSimpleName()));
        }
    }

    /** Only the names in one folder are held, to sort them: folders list them in an order of their own. */
    private static List<Path> children(Path folder, int depth) throws IOException {
        if (depth >= MAX_DEPTH) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(child -> !name(child).startsWith(".")).sorted().toList();
        }
    }

    private static long size(Path path, int depth) throws IOException {
        if (Files.isDirectory(path) && (depth == 0 || !Files.isSymbolicLink(path))) {
            long sum = 0;
            for (Path child : children(path, depth)) {
                sum += size(child, depth + 1);
            }
            return sum;
        }
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || depth == 0 ? sizeOf(path) : 0;
    }

    private static long sizeOf(Path path) {
        try {
            return Files.size(path);
        } catch (IOException _) {
            // It is named as unreadable when its turn comes.
            return 0;
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.toAbsolutePath().normalize().getFileName());
    }
}
