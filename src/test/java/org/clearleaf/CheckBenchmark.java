package org.clearleaf;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Measures how many articles a minute {@code check} judges, and whether it needs more memory for more of them. */
final class CheckBenchmark {

    private static final Path ARTICLES = Path.of("data/articles");
    private static final int FEW = 250;
    private static final int MANY = 1_000;
    private static final int RUNS = 3;
    private static final int MEGABYTE = 1 << 20;
    private static final double MINUTE = Duration.ofMinutes(1).toMillis();

    private final PrintStream out;

    private CheckBenchmark(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        CheckBenchmark benchmark = new CheckBenchmark(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        benchmark.measure(FEW);
        benchmark.measure(MANY);
    }

    private void measure(int files) throws IOException {
        Path folder = Files.createTempDirectory("articles");
        try {
            fill(folder, files);
            List<Double> perMinute = new ArrayList<>();
            long peak = 0;
            for (int run = 0; run < RUNS; run++) {
                System.gc();
                pools().forEach(MemoryPoolMXBean::resetPeakUsage);
                perMinute.add(perMinute(folder, files));
                peak = Math.max(
                        peak,
                        pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
            }
            Collections.sort(perMinute);
            out.printf(
                    "%,d files: %,.0f articles a minute (%,.0f to %,.0f, %d runs), heap at most %,d MB%n",
                    files, perMinute.get(RUNS / 2), perMinute.getFirst(), perMinute.getLast(), RUNS, peak / MEGABYTE);
        } finally {
            Files.walkFileTree(folder, new Removal());
        }
    }

    private static double perMinute(Path folder, int files) {
        long start = System.nanoTime();
        CommandRun run = CommandRun.of("check", folder);
        if (!run.out().contains("%,d files".formatted(files))) {
            throw new IllegalStateException("not all " + files + " files were checked: " + run.out());
        }
        return files * MINUTE / Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    /** Copies of our own articles, each set in a folder of its own, so that translations find their source. */
    private static void fill(Path folder, int files) throws IOException {
        int copied = 0;
        for (int set = 0; copied < files; set++) {
            for (Path topic : children(ARTICLES)) {
                Path copy = Files.createDirectories(folder.resolve("set-" + set).resolve(topic.getFileName()));
                for (Path file : children(topic)) {
                    boolean article = file.toString().endsWith(".json");
                    if (!article || copied < files) {
                        Files.copy(file, copy.resolve(file.getFileName()));
                        copied += article ? 1 : 0;
                    }
                }
            }
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    /** Takes a folder away with all that is in it. */
    private static final class Removal extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException why) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
