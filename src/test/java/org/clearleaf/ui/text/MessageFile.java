package org.clearleaf.ui.text;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A file of words that people read. */
record MessageFile(Path file, Map<String, String> words) {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** The English ones, from which the others are translated. */
    static List<MessageFile> english() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.endsWith("messages.properties"))
                    .sorted()
                    .map(MessageFile::read)
                    .toList();
        }
    }

    /** The translations of this one. */
    List<MessageFile> translations() throws IOException {
        try (Stream<Path> files = Files.list(file.resolveSibling(""))) {
            return files.filter(other -> String.valueOf(other.getFileName()).matches("messages_.+\\.properties"))
                    .map(MessageFile::read)
                    .toList();
        }
    }

    /** The words that are filled in and said; the help of the commands is read by picocli in its own way. */
    Map<String, String> said() {
        Map<String, String> said = new TreeMap<>(words);
        said.keySet().removeIf(key -> key.startsWith("clearleaf."));
        return said;
    }

    private static MessageFile read(Path file) {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            properties.load(text);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
        return new MessageFile(file, words);
    }
}
