package org.clearleaf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DisplayTest {

    @TempDir
    private Path sockets = Path.of("");

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t"})
    void noNameIsNoDisplay(String name) {
        assertFalse(new Display("Linux", name, sockets).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {":0", ":0.0", "unix:0", ":77", ":123456789012345678901234567890"})
    void aDisplayOfThisMachineThatDoesNotAnswerIsNone(String name) {
        assertFalse(new Display("Linux", name, sockets).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {":7", ":7.0", ":7.1", "unix:7"})
    void aDisplayOfThisMachineThatAnswersIsOne(String name) throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(sockets.resolve("X7")));
            assertTrue(new Display("Linux", name, sockets).isPresent());
            assertFalse(new Display("Linux", ":70", sockets).isPresent());
        }
    }

    @Test
    void aSocketThatWasLeftBehindIsNoDisplay() throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(sockets.resolve("X7")));
        }
        assertFalse(new Display("Linux", ":7", sockets).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"host:0", "localhost:10.0", "192.0.2.1:0", "[::1]:0"})
    void anotherMachineIsTakenAtItsWord(String name) {
        assertTrue(new Display("Linux", name, sockets).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Windows Server 2025", "Mac OS X"})
    void windowsAndMacNeedNoName(String system) {
        assertTrue(new Display(system, null, sockets).isPresent());
    }
}
