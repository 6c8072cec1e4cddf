package org.clearleaf.check.readability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Reads the list of English words that are not spoken as they are spelled. */
final class SyllableList {

    Map<String, Integer> read() {
        Properties lines = new Properties();
        try (InputStream in =
                Objects.requireNonNull(SyllableList.class.getResourceAsStream("syllables_en.properties"))) {
            lines.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the program itself can't be read", e);
        }
        Map<String, Integer> syllables = new HashMap<>();
        lines.forEach((word, count) -> syllables.put(word.toString(), Integer.valueOf(count.toString())));
        return Map.copyOf(syllables);
    }
}
