package org.clearleaf.check.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns of phrase of a language that rules look for. Lines are {@code name = regular expression}; lines of one name add up.
 * Capitals and small letters are the same. A language without a list, or a list without a name, matches nothing.
 */
final class Patterns {

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Map<String, Pattern> patterns = new HashMap<>();

    Patterns(Locale language) {
        Map<String, String> sources = new HashMap<>();
        for (String line : lines(language.getLanguage())) {
            int equals = line.indexOf(" = ");
            if (equals > 0 && !line.startsWith("#")) {
                sources.merge(line.substring(0, equals), line.substring(equals + 3), (one, more) -> one + "|" + more);
            }
        }
        sources.forEach((name, source) ->
                patterns.put(name, Pattern.compile(source, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }

    Pattern pattern(String name) {
        return patterns.getOrDefault(name, NOTHING);
    }

    boolean has(String name) {
        return patterns.containsKey(name);
    }

    private static List<String> lines(String language) {
        try (@Nullable
                InputStream in =
                        Patterns.class.getResourceAsStream("/org/clearleaf/check/phrases_" + language + ".txt")) {
            return in == null
                    ? List.of()
                    : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the program itself can't be read", e);
        }
    }
}
