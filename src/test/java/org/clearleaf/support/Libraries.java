package org.clearleaf.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.clearleaf.article.Article;
import org.clearleaf.library.Library;
import org.clearleaf.library.LibraryReader;

/** The libraries that tests read in. */
public final class Libraries {

    /** The articles that ship with the program. */
    public static final Path SHIPPED = Path.of("data");

    private Libraries() {}

    public static Library shipped() {
        return new LibraryReader().read(SHIPPED);
    }

    /** Two short articles about nothing real, made to be drawn: they change only with their pictures. */
    public static Library pictured() {
        return new LibraryReader().read(Path.of("src", "test", "resources", "articles", "pictured"));
    }

    /** An article of a library; fails if it is not there. */
    public static Article article(Library library, String id) {
        return library.find(id, Locale.ENGLISH)
                .orElseThrow(() -> new AssertionError("no article " + id))
                .article();
    }

    /** Copies the shipped articles, to be broken and mended. */
    public static void copyShipped(Path folder) {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(SHIPPED.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
