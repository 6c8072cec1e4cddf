package org.clearleaf.ui.takehome;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** A real print server of its own, with a printer that writes into a file; needs Debian's {@code cups}, and root. */
final class CupsServer implements AutoCloseable {

    static final String ADDRESS = "localhost:6311";

    /** What the queue is called. */
    static final String QUEUE = "clearleaf";

    private static final Path INSTALLED = Path.of("/usr/lib/cups");
    private static final int TRIES = 100;

    private final Path folder;
    private final Process server;

    CupsServer(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        for (String needed : List.of("spool", "tmp", "run", "cache", "root", "bin/backend")) {
            Files.createDirectories(folder.resolve(needed));
        }
        Files.createFile(paper());
        for (String part : List.of("cgi-bin", "daemon", "filter", "notifier")) {
            Files.createSymbolicLink(folder.resolve("bin").resolve(part), INSTALLED.resolve(part));
        }
        printer();
        Path files = write("cups-files.conf", """
            SystemGroup root lpadmin
            ServerBin %1$s/bin
            ServerRoot %1$s/root
            RequestRoot %1$s/spool
            TempDir %1$s/tmp
            StateDir %1$s/run
            CacheDir %1$s/cache
            AccessLog %1$s/access_log
            ErrorLog %1$s/error_log
            PageLog %1$s/page_log
            """.formatted(folder));
        // Jobs are everybody's own, and are kept, as Debian sets it; managing the queue needs no password here.
        Path settings = write("cupsd.conf", """
            Listen %s
            LogLevel info
            <Policy default>
            <Limit Cancel-Job CUPS-Authenticate-Job>
            Require user @OWNER @SYSTEM
            Order deny,allow
            </Limit>
            <Limit All>
            Order deny,allow
            </Limit>
            </Policy>
            """.formatted(ADDRESS));
        server = new ProcessBuilder("cupsd", "-f", "-c", settings.toString(), "-s", files.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("cupsd.out").toFile())
                .start();
        awaitQueue();
    }

    /** What has been printed. */
    Path paper() {
        return folder.resolve("paper.pdf");
    }

    /** What the server wrote down of the jobs. */
    String log() throws IOException {
        StringBuilder log = new StringBuilder();
        for (String part : List.of("error_log", "access_log", "page_log")) {
            Path file = folder.resolve(part);
            log.append(Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "");
        }
        return log.toString();
    }

    /** The jobs that are still known, done or not. */
    String jobs() throws IOException, InterruptedException {
        return run("lpstat", "-h", ADDRESS, "-W", "all", "-o");
    }

    /** The pages that are still kept. */
    List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("spool"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    boolean isUp() {
        return server.isAlive();
    }

    /** Whether the printer is at work. */
    boolean isPrinting() {
        return server.descendants().findAny().isPresent();
    }

    /** Takes no jobs any more. */
    void refuse() throws IOException, InterruptedException {
        run("cupsreject", "-h", ADDRESS, QUEUE);
    }

    /** From now on the printer finds its tray empty. */
    void takePaperAway() throws IOException {
        Files.createFile(folder.resolve("empty"));
    }

    /** From now on the printer can't be reached. */
    void unplug() throws IOException {
        Files.createFile(folder.resolve("gone"));
    }

    /** From now on the printer takes the pages and never comes to their end. */
    void jam() throws IOException {
        Files.createFile(folder.resolve("jam"));
    }

    /** The program that stands for the printer: CUPS runs it for every job. */
    private void printer() throws IOException {
        Path program = write("bin/backend/tree", """
            #!/bin/sh
            [ $# -gt 0 ] || { echo 'direct tree "Unknown" "A tree"'; exit 0; }
            [ -e '%1$s/gone' ] && exit 1
            if [ -e '%1$s/empty' ]; then
              echo 'STATE: +media-empty-error' >&2
              while [ -e '%1$s/empty' ]; do sleep 0.1; done
            fi
            while [ -e '%1$s/jam' ]; do sleep 0.1; done
            cat "${6:--}" > '%1$s/paper.pdf'
            """.formatted(folder));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    private void awaitQueue() throws IOException, InterruptedException {
        String last = "";
        for (int i = 0; i < TRIES; i++) {
            last = run("lpadmin", "-h", ADDRESS, "-p", QUEUE, "-E", "-v", "tree:/home", "-m", "raw");
            if (run("lpstat", "-h", ADDRESS, "-p").contains(QUEUE)) {
                run("lpadmin", "-h", ADDRESS, "-d", QUEUE);
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the print server did not come up: " + last);
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Goes away at once, as when somebody pulls the plug. */
    @Override
    public void close() {
        server.destroyForcibly();
    }
}
