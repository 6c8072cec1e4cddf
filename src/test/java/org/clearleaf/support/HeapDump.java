package org.clearleaf.support;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All that lives in this Java, written to a file and looked through for words. */
public final class HeapDump implements AutoCloseable {

    private static final int BLOCK = 1 << 20;
    private static final List<Charset> WAYS_TO_KEEP_WORDS =
            List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final Path file;

    /** Writes it; only what something still holds. */
    public HeapDump(Path file) {
        this.file = file;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file.toString(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of the words that live on, in whatever way a text is kept. */
    public Set<String> found(List<String> words) {
        Set<String> found = new TreeSet<>();
        List<byte[]> patterns = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String word : words) {
            for (Charset way : WAYS_TO_KEEP_WORDS) {
                patterns.add(word.getBytes(way));
                names.add(word + " as " + way);
            }
        }
        int overlap =
                patterns.stream().mapToInt(pattern -> pattern.length).max().orElse(0);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] block = new byte[BLOCK + overlap];
            int kept = 0;
            int read;
            while ((read = in.readNBytes(block, kept, BLOCK)) > 0) {
                int filled = kept + read;
                for (int i = 0; i < patterns.size(); i++) {
                    if (contains(block, filled, patterns.get(i))) {
                        found.add(names.get(i));
                    }
                }
                kept = Math.min(overlap, filled);
                System.arraycopy(block, filled - kept, block, 0, kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static boolean contains(byte[] block, int filled, byte[] pattern) {
        for (int at = 0; at <= filled - pattern.length; at++) {
            if (block[at] == pattern[0] && isAt(block, at, pattern)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] block, int at, byte[] pattern) {
        for (int i = 1; i < pattern.length; i++) {
            if (block[at + i] != pattern[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
