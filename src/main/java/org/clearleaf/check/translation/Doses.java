package org.clearleaf.check.translation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers with a unit of medicine, such as 200 mg, in one form for all languages. */
final class Doses {

    private final Map<String, String> units = units();
    private final Pattern dose = Pattern.compile(
            "(" + Numbers.NUMBER + ")[ \\u00a0\\u202f-]?("
                    + units.keySet().stream()
                            .sorted(Comparator.comparingInt(String::length).reversed())
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|"))
                    + ")(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Each dose once, for example "200 mg". */
    Set<String> in(String words) {
        return dose.matcher(words)
                .results()
                .map(match -> Numbers.plain(match.group(1)) + " "
                        + units.get(match.group(2).toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The short form of each way to write a unit. */
    private static Map<String, String> units() {
        Properties lines = new Properties();
        try (InputStream in = Objects.requireNonNull(Doses.class.getResourceAsStream("units.properties"))) {
            lines.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the program itself can't be read", e);
        }
        Map<String, String> units = new HashMap<>();
        lines.forEach((unit, ways) -> {
            for (String way : ways.toString().split(", ", -1)) {
                units.put(way, unit.toString());
            }
        });
        return Map.copyOf(units);
    }
}
