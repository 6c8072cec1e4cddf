package org.clearleaf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a library of as many questions as one likes out of a smaller one: each copy of an article is about another thing. */
final class LargeLibrary {

    private static final Pattern TITLE = Pattern.compile("\"title\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern QUESTION = Pattern.compile("\"question\"\\s*:\\s*\"");
    private static final List<String> SYLLABLES = List.of(
            "ba", "cor", "den", "fi", "gal", "hem", "io", "jun", "kar", "lu", "mer", "nos", "op", "par", "qui", "ros",
            "sep", "tro", "ul", "ven", "xan", "yl", "zor", "algia", "itis", "oma", "emia");

    private final Path source;
    private final Random random = new Random(4);
    private int questions;

    /** Of the articles in a library folder. */
    LargeLibrary(Path source) {
        this.source = source;
    }

    /** Writes articles until there are so many questions; does nothing where they stand already. */
    void write(Path folder, int wanted) throws IOException {
        Path done = folder.resolve("questions-" + wanted);
        if (Files.exists(done)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(source.resolve("articles"))) {
            files = all.filter(file -> file.toString().endsWith("en.json"))
                    .sorted()
                    .toList();
        }
        for (int copy = 0; questions < wanted; copy++) {
            for (Path file : files) {
                if (questions < wanted) {
                    write(file, copy, folder);
                }
            }
        }
        Files.createFile(done);
    }

    private void write(Path file, int copy, Path folder) throws IOException {
        String id = Objects.requireNonNull(
                        Objects.requireNonNull(file.getParent()).getFileName())
                .toString();
        String text = Files.readString(file);
        String name = copy == 0 ? id : id + "-copy-" + copy;
        Path target = folder.resolve("articles").resolve(name).resolve("en.json");
        Files.createDirectories(target.resolveSibling("."));
        Files.writeString(target, copy == 0 ? text : renamed(text, id, name));
        questions += (int) QUESTION.matcher(text).results().count();
    }

    private String renamed(String text, String id, String name) {
        Matcher title = TITLE.matcher(text);
        if (!title.find()) {
            throw new IllegalStateException("an article without a title: " + id);
        }
        return text.replace("\"" + id + "\"", "\"" + name + "\"").replace(title.group(1), word() + " " + word());
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        random.ints(2 + random.nextInt(3), 0, SYLLABLES.size()).forEach(i -> word.append(SYLLABLES.get(i)));
        return word.toString();
    }
}
