package org.clearleaf.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A list of words of one language that comes with the application, with spaces between; empty where there is none. */
final class WordList {

    private final String file;

    WordList(String name, Locale language) {
        this.file = name + "_" + language.getLanguage() + ".txt";
    }

    List<String> words() {
        try (InputStream list = WordList.class.getResourceAsStream(file)) {
            return list == null ? List.of() : words(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(InputStream list) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .flatMap(line -> Stream.of(line.split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
    }
}
