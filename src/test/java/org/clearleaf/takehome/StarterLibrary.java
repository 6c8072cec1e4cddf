package org.clearleaf.takehome;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.clearleaf.library.Edition;
import org.clearleaf.library.LibraryReader;

/** The articles that come with the program. */
public final class StarterLibrary {

    private static final Path FOLDER = Path.of("data");

    private StarterLibrary() {}

    public static List<Edition> editions() {
        return List.copyOf(new LibraryReader().read(FOLDER).editions());
    }

    public static Edition edition(String id, String language) {
        return new LibraryReader()
                .read(FOLDER.resolve("articles").resolve(id))
                .find(id, Locale.forLanguageTag(language))
                .orElseThrow();
    }
}
