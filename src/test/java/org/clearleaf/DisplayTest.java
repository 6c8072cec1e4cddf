package org.clearleaf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DisplayTest {

    @TempDir
    private Path sockets = Path.of("");

    private Display display(String system, @Nullable String name) {
        return new Display(system, name, sockets, sockets.resolve("list"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t"})
    void noNameIsNoDisplay(String name) {
        assertFalse(display("Linux", name).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {":0", ":0.0", "unix:0", ":77", ":123456789012345678901234567890"})
    void aDisplayOfThisMachineThatDoesNotAnswerIsNone(String name) {
        assertFalse(display("Linux", name).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {":7", ":7.0", ":7.1", "unix:7"})
    void aDisplayOfThisMachineThatAnswersIsOne(String name) throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(sockets.resolve("X7")));
            assertTrue(display("Linux", name).isPresent());
            assertFalse(display("Linux", ":70").isPresent());
        }
    }

    @Test
    void aSocketThatWasLeftBehindIsNoDisplay() throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(sockets.resolve("X7")));
        }
        assertFalse(display("Linux", ":7").isPresent());
    }

    @Test
    void aServerThatIsListedNeedNotBeAsked() throws IOException {
        list("00000002 00000000 00010000 0001 01 20761 " + sockets.resolve("X7"));
        assertTrue(display("Linux", ":7").isPresent());
        assertFalse(display("Linux", ":70").isPresent());
    }

    @Test
    void aConversationWithAServerIsNoServer() throws IOException {
        list("00000003 00000000 00000000 0001 03 20762 " + sockets.resolve("X7"));
        assertFalse(display("Linux", ":7").isPresent());
    }

    @Test
    void namesInAnyEncodingCanBeListed() throws IOException {
        list(
                "00000002 00000000 00010000 0001 01 20760 /tmp/\u00e9",
                "00000002 00000000 00010000 0001 01 20761 " + sockets.resolve("X7"));
        assertTrue(display("Linux", ":7").isPresent());
    }

    private void list(String... lines) throws IOException {
        Files.write(sockets.resolve("list"), List.of(lines), StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"host:0", "localhost:10.0", "192.0.2.1:0", "[::1]:0"})
    void anotherMachineIsTakenAtItsWord(String name) {
        assertTrue(display("Linux", name).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Windows Server 2025", "Mac OS X"})
    void windowsAndMacNeedNoName(String system) {
        assertTrue(display(system, null).isPresent());
    }
}
