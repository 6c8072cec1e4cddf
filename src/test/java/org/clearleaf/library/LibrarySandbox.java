package org.clearleaf.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A library folder to try things in. */
record LibrarySandbox(Path root) {

    private static final Path MINIMAL = Samples.ROOT.resolve("valid/minimal/en.json");

    Path file(String id, String language) {
        return root.resolve("articles").resolve(id).resolve(language + ".json");
    }

    /** Writes a good article. */
    Path add(String id, String language, String title) {
        return write(file(id, language), text(id, language, title));
    }

    static String text(String id, String language, String title) {
        try {
            return Files.readString(MINIMAL)
                    .replace("\"minimal\"", "\"" + id + "\"")
                    .replace("\"language\": \"en\"", "\"language\": \"" + language + "\"")
                    .replace("Tomatoes on a balcony", title);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(Path file, String text) {
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
