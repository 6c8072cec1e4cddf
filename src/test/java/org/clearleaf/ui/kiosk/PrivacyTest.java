package org.clearleaf.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.clearleaf.library.Library;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.HeapDump;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.OpenKiosk;
import org.clearleaf.support.Patience;
import org.clearleaf.ui.navigation.Place;
import org.junit.jupiter.api.Test;

/** What one person typed is nowhere when the next one comes: in no object, no file, no clipboard. */
final class PrivacyTest {

    private static final Library LIBRARY = Libraries.pictured();
    private static final int SESSIONS = Integer.getInteger("privacy.sessions", 25);

    /** 32 letters of 16 kinds: 128 bits that nobody else types. */
    private static final int LETTERS = 32;

    private static final int KINDS = 16;

    /** A part of a word tells as much. */
    private static final int TELLING = 12;

    @Test
    void noWordOfAPersonOutlivesTheSession() {
        long seed = System.nanoTime();
        Instant start = Instant.now().minusSeconds(1);
        try (OpenKiosk kiosk = OpenKiosk.on(LIBRARY)) {
            for (int session = 0; session < SESSIONS; session++) {
                visit(kiosk, seed + session);
            }
            FxThread.settle();
            try (HeapDump dump = new HeapDump(Path.of("target", "privacy.hprof"))) {
                List<String> words = IntStream.range(0, SESSIONS)
                        .mapToObj(session -> word(seed + session).substring(0, TELLING))
                        .toList();
                assertEquals(Set.of(), dump.found(words), "these words live on in the heap; seed " + seed);
                assertEquals(List.of(), filesWith(words, start), "these files hold words; seed " + seed);
            }
            String left = FxThread.call(() -> Clipboard.getSystemClipboard().getString());
            assertEquals("", left == null ? "" : left, "the clipboard is empty");
        }
    }

    private static void visit(OpenKiosk kiosk, long seed) {
        kiosk.touch("Tap to search");
        kiosk.type(keys(seed));
        Patience.until(
                "the search has an answer",
                () -> kiosk.session().search().results().get() != null);
        FxThread.settle();
        kiosk.go(new Place.Topic("moonleaf-tea", null));
        kiosk.touch("I'm finished");
    }

    /** The test itself must hold no word while the heap is looked through: each is made anew from its seed. */
    private static String word(long seed) {
        return keys(seed).stream()
                .map(key -> key.getChar().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static List<KeyCode> keys(long seed) {
        return new Random(seed)
                .ints(LETTERS, 0, KINDS)
                .mapToObj(kind -> KeyCode.valueOf(String.valueOf((char) ('A' + kind))))
                .toList();
    }

    private static List<Path> filesWith(List<String> words, Instant start) {
        List<byte[]> sought = words.stream()
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toList();
        return Stream.of(Path.of("target", "cache"), Path.of(System.getProperty("java.io.tmpdir")))
                .filter(Files::exists)
                .flatMap(PrivacyTest::files)
                .filter(file -> isNewerThan(start, file))
                .filter(file -> holdsAny(file, sought))
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 4)) {
            return files.filter(file -> Files.isRegularFile(file) && Files.isReadable(file)).toList().stream();
        } catch (IOException | UncheckedIOException e) {
            return Stream.empty();
        }
    }

    private static boolean isNewerThan(Instant start, Path file) {
        try {
            return Files.getLastModifiedTime(file).compareTo(FileTime.from(start)) > 0 && Files.size(file) < 50_000_000;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean holdsAny(Path file, List<byte[]> sought) {
        try {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            return sought.stream().anyMatch(word -> text.contains(new String(word, StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            return false;
        }
    }
}
