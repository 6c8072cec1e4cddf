package org.clearleaf;

import java.nio.file.Path;
import java.util.Locale;
import org.clearleaf.ui.OpeningPlace;
import org.jspecify.annotations.Nullable;

/** One article file that somebody asked to open, by a double click perhaps: {@code …/ID/LANGUAGE.json}. */
final class ArticleFile {

    private static final String ENDING = ".json";

    private final Path file;

    ArticleFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    /**
     * Where to open the reader.
     *
     * @param language what was asked for; absent for the file's own
     */
    OpeningPlace place(@Nullable String panel, @Nullable Locale language) {
        return new OpeningPlace(id(), panel, language == null ? language() : language);
    }

    private @Nullable String id() {
        Path folder = file.getParent();
        return folder == null || folder.getFileName() == null
                ? null
                : folder.getFileName().toString();
    }

    private @Nullable Locale language() {
        String name = String.valueOf(file.getFileName());
        Locale named = Locale.forLanguageTag(
                name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name);
        return named.getLanguage().isEmpty() ? null : named;
    }
}
