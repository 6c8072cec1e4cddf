package org.clearleaf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearleaf.ui.OpeningPlace;
import org.jspecify.annotations.Nullable;

/**
 * What a menu or a double click starts the program with, understood without the library that reads command lines: loading that
 * takes longer than reading an article. Everything else, and whatever is wrong, is left to the library.
 */
final class UsualStart {

    private static final List<String> WITH_VALUE = List.of("--article", "--panel", "--library");

    private final Map<String, String> options;

    private UsualStart(Map<String, String> options) {
        this.options = options;
    }

    static Optional<UsualStart> of(String... words) {
        Map<String, String> options = new HashMap<>();
        int at = 0;
        while (at < words.length) {
            String option = words[at];
            String value = at + 1 < words.length ? words[at + 1] : "";
            boolean isFile = option.equals("--open") && Files.isRegularFile(Path.of(value));
            boolean isValue = WITH_VALUE.contains(option) && !value.isEmpty() && !value.startsWith("-");
            boolean isLastOpen = option.equals("--open") && value.isEmpty();
            if (options.containsKey(option) || !(isFile || isValue || isLastOpen)) {
                return Optional.empty();
            }
            if (!isLastOpen) {
                options.put(option, value);
            }
            at += 2;
        }
        return Optional.of(new UsualStart(options));
    }

    /** The library or the one file to read. */
    Path folder() {
        String file = options.get("--open");
        return file == null ? new LibraryOption(options.get("--library")).folder() : Path.of(file);
    }

    OpeningPlace place() {
        String panel = option("--panel");
        String file = options.get("--open");
        return file == null
                ? new OpeningPlace(option("--article"), panel, null)
                : new ArticleFile(Path.of(file)).place(panel, null);
    }

    private @Nullable String option(String name) {
        return options.get(name);
    }
}
