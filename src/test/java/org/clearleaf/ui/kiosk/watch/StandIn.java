package org.clearleaf.ui.kiosk.watch;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Stands in for systemd: starts a program, hears what it tells, and starts it again when it has ended or fallen silent, as
 * {@code Restart=always} and {@code WatchdogSec=} with {@code WatchdogSignal=SIGKILL} do.
 */
final class StandIn implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(50);

    private final NotifyListener listener;
    private final List<String> command;
    private final Duration patience;
    private final Path folder;
    private final List<String> told = new ArrayList<>();
    private Duration allowed = Duration.ZERO;
    private Process process;
    private long heard = System.nanoTime();

    /** @param folder in which it runs and may write, as the folders that systemd makes */
    StandIn(NotifyListener listener, Duration patience, Path folder, List<String> command) throws IOException {
        this.folder = folder;
        this.listener = listener;
        this.patience = patience;
        this.command = command;
        this.process = start();
    }

    /** Looks after the program until it says that it is ready, however often it has to be started. */
    void awaitReady(Duration limit) throws IOException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end) {
            if (look().filter(message -> message.contains("READY=1")).isPresent()) {
                return;
            }
        }
        throw new AssertionError("not on the screen after " + limit + "; it has said " + told);
    }

    /** Looks after it for a while in which nothing is expected. */
    void watch(Duration time) throws IOException, InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            look();
        }
    }

    /** Everything that it has said. */
    List<String> told() {
        return told;
    }

    long pid() {
        return process.pid();
    }

    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(pid())).start().waitFor();
    }

    /** Ends it in good order. */
    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, 20, TimeUnit.SECONDS)
                .thenAccept(Process::destroyForcibly)
                .join();
    }

    private Optional<String> look() throws IOException, InterruptedException {
        Optional<String> message = listener.next(LOOK);
        if (message.isPresent()) {
            told.add(message.get());
            heard = System.nanoTime();
            shortened(message.get()).ifPresent(asked -> allowed = asked);
        }
        boolean isSilent = System.nanoTime() - heard > allowed.toNanos();
        if (isSilent) {
            process.destroyForcibly().waitFor();
        }
        if (!process.isAlive()) {
            process = start();
        }
        return message;
    }

    /** The patience that the program asks for, as systemd lets it. */
    private static Optional<Duration> shortened(String message) {
        return message.lines()
                .filter(line -> line.startsWith("WATCHDOG_USEC="))
                .map(line -> Duration.of(Long.parseLong(line.substring(line.indexOf('=') + 1)), ChronoUnit.MICROS))
                .findFirst();
    }

    private Process start() throws IOException {
        allowed = patience;
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.DISCARD);
        builder.directory(folder.toFile());
        builder.environment().put("RUNTIME_DIRECTORY", folder.toString());
        builder.environment().put("STATE_DIRECTORY", folder.toString());
        builder.environment().put("NOTIFY_SOCKET", listener.name());
        builder.environment().put("WATCHDOG_USEC", String.valueOf(patience.toNanos() / 1000));
        heard = System.nanoTime();
        return builder.start();
    }
}
