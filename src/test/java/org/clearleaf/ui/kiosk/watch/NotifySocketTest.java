package org.clearleaf.ui.kiosk.watch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
final class NotifySocketTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void aSocketWithAFileHearsEveryWord() throws IOException {
        Path folder = Files.createTempDirectory("notify");
        Path file = folder.resolve("socket");
        try (NotifyListener listener = new NotifyListener(file.toString())) {
            hearsEveryWord(listener);
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    @Test
    void aSocketWithoutAFileHearsEveryWord() {
        try (NotifyListener listener =
                new NotifyListener("@clearleaf-test-" + ProcessHandle.current().pid())) {
            hearsEveryWord(listener);
        }
    }

    @Test
    void nobodyToTellIsNoMistake() {
        for (String name : new String[] {"", "relative", "/nowhere/at/all", "@nobody", "/" + "x".repeat(200)}) {
            assertDoesNotThrow(() -> supervisor(name).tell("READY=1"), name);
        }
    }

    @Test
    void itIsAsPatientAsTheEnvironmentSays() {
        assertEquals(
                Duration.ofSeconds(12),
                Supervisor.of(Map.of("NOTIFY_SOCKET", "@x", "WATCHDOG_USEC", "12000000"))
                        .patience());
        for (String wrong : new String[] {"", "0", "-1", "soon", "99999999999999999999"}) {
            assertEquals(
                    Duration.ofSeconds(30),
                    Supervisor.of(Map.of("NOTIFY_SOCKET", "@x", "WATCHDOG_USEC", wrong))
                            .patience());
        }
    }

    private static void hearsEveryWord(NotifyListener listener) {
        Supervisor supervisor = supervisor(listener.name());
        supervisor.tell("READY=1\nWATCHDOG=1");
        supervisor.tell("STATUS=Grüße");
        assertEquals(Optional.of("READY=1\nWATCHDOG=1"), listener.next(SOON));
        assertEquals(Optional.of("STATUS=Grüße"), listener.next(SOON));
    }

    private static Supervisor supervisor(String socket) {
        return Supervisor.of(Map.of("NOTIFY_SOCKET", socket));
    }
}
