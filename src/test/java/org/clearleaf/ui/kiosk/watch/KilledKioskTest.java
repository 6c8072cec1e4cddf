package org.clearleaf.ui.kiosk.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kills, crashes and stops a watched program and waits until it is back. With {@code -Pkiosk-kills}: twenty times each, as patient as
 * systemd, and within the times that are promised.
 */
@EnabledOnOs(OS.LINUX)
final class KilledKioskTest {

    private static final int ROUNDS = Integer.getInteger("kiosk.kills", 1);
    private static final boolean PROMISED = ROUNDS > 1;
    private static final Duration PATIENCE = Duration.ofSeconds(PROMISED ? 30 : 6);
    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"KILL", "SEGV", "STOP"})
    void itIsBackOnTheScreenByItself(String signal) throws IOException, InterruptedException {
        List<Long> millis = new ArrayList<>();
        try (NotifyListener listener = listener(signal);
                StandIn systemd = new StandIn(listener, PATIENCE, folder, command(WatchedKiosk.class))) {
            systemd.awaitReady(LONG);
            for (int round = 0; round < ROUNDS; round++) {
                long killed = systemd.pid();
                long before = System.nanoTime();
                systemd.signal(signal);
                systemd.awaitReady(LONG);
                assertNotEquals(killed, systemd.pid(), "a new process must be there");
                millis.add(Duration.ofNanos(System.nanoTime() - before).toMillis());
            }
        }
        report(signal, millis);
        if (PROMISED) {
            long limit = signal.equals("STOP") ? 35_000 : 5_000;
            assertTrue(millis.stream().allMatch(time -> time <= limit), signal + ": " + millis);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(crashes()), left.toList(), "a crash must leave no report: it may hold what was typed");
        }
    }

    @Test
    void fourCrashesInARowAreMetWithCareAndSevenWithThePageOfTheDesk() throws IOException, InterruptedException {
        try (NotifyListener listener = listener("ladder");
                StandIn systemd = new StandIn(listener, Duration.ofMinutes(1), folder, command(WatchedStage.class))) {
            for (int crash = 0; crash < 7; crash++) {
                systemd.awaitReady(LONG);
                systemd.signal("KILL");
            }
            systemd.awaitReady(LONG);
            assertEquals(
                    List.of("PLAIN", "PLAIN", "PLAIN", "PLAIN", "CAREFUL", "CAREFUL", "CAREFUL", "FRONT_DESK"),
                    systemd.told().stream()
                            .filter(message -> message.startsWith("STATUS="))
                            .map(message -> message.substring("STATUS=".length()))
                            .toList());
        }
        assertEquals(7, new CrashLadder(crashes(), new Uptime()).crashes(), "the end in good order is no crash");
    }

    @Test
    void whatIsWellIsLeftAlone() throws IOException, InterruptedException {
        try (NotifyListener listener = listener("well");
                StandIn systemd = new StandIn(listener, Duration.ofSeconds(6), folder, command(WatchedStage.class))) {
            systemd.awaitReady(LONG);
            long pid = systemd.pid();
            systemd.watch(Duration.ofSeconds(8));
            assertEquals(pid, systemd.pid(), "it has told of life in time: " + systemd.told());
        }
    }

    private static void report(String signal, List<Long> millis) throws IOException {
        Path file = Files.createDirectories(Path.of("target", "kiosk")).resolve("kill-" + signal + ".txt");
        List<Long> sorted = millis.stream().sorted().toList();
        Files.writeString(
                file,
                "%s: %d times, back after %d ms at the median, %d at most%n"
                        .formatted(signal, sorted.size(), sorted.get(sorted.size() / 2), sorted.getLast()));
    }

    /** The names of such sockets are known to the whole machine. */
    private static NotifyListener listener(String name) {
        return new NotifyListener(
                "@clearleaf-" + name + "-" + ProcessHandle.current().pid());
    }

    private static List<String> command(Class<?> program) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+SuppressFatalErrorMessage",
                "-Xmx256m",
                "-Dclearleaf.cache=" + Path.of("target/kiosk-cache").toAbsolutePath(),
                "-Dclearleaf.home=" + Path.of("").toAbsolutePath(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-cp",
                classPath(),
                program.getName());
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
    }

    private Path crashes() {
        return folder.resolve("crashes");
    }
}
