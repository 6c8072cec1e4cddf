package org.clearleaf.ui.takehome;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A real print server of its own, with a queue that writes into a file; needs Debian's {@code cups}. */
final class CupsServer implements AutoCloseable {

    private static final String ADDRESS = "localhost:6311";
    private static final int TRIES = 100;

    private final Path folder;
    private final Process server;

    CupsServer(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        for (String needed : List.of("spool", "tmp", "run", "cache", "root")) {
            Files.createDirectories(folder.resolve(needed));
        }
        Files.createFile(paper());
        Path files = write("cups-files.conf", """
            FileDevice Yes
            SystemGroup root lpadmin
            ServerRoot %1$s/root
            RequestRoot %1$s/spool
            TempDir %1$s/tmp
            StateDir %1$s/run
            CacheDir %1$s/cache
            AccessLog %1$s/access_log
            ErrorLog %1$s/error_log
            PageLog %1$s/page_log
            """.formatted(folder));
        Path settings = write("cupsd.conf", """
            Listen %s
            LogLevel info
            PreserveJobHistory No
            PreserveJobFiles No
            <Location />
            Order allow,deny
            Allow all
            </Location>
            <Policy default>
            <Limit All>
            Order allow,deny
            Allow all
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
        return folder.resolve("paper.ps");
    }

    /** What the server wrote down of the jobs. */
    String log() throws IOException {
        return Files.readString(folder.resolve("error_log"), StandardCharsets.UTF_8);
    }

    /** The jobs that are still known, done or not. */
    String jobs() throws IOException, InterruptedException {
        return run("lpstat", "-h", ADDRESS, "-W", "all", "-o");
    }

    /** Makes it refuse, as a printer without paper does. */
    void refuse() throws IOException, InterruptedException {
        run("cupsreject", "-h", ADDRESS, "clearleaf");
    }

    private void awaitQueue() throws IOException, InterruptedException {
        String last = "";
        for (int i = 0; i < TRIES; i++) {
            last = run("lpadmin", "-h", ADDRESS, "-p", "clearleaf", "-E", "-v", "file:" + paper(), "-m", "raw");
            if (run("lpstat", "-h", ADDRESS, "-p").contains("clearleaf")) {
                run("lpadmin", "-h", ADDRESS, "-d", "clearleaf");
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

    @Override
    public void close() {
        server.destroy();
    }
}
