package org.clearleaf.check.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the list of instruments: lines {@code instrument item = rule rule}, or {@code = people}. */
final class InstrumentFile {

    private static final Pattern LINE = Pattern.compile("([a-z-]+) (\\d+) = (.+)");

    /** By instrument and item, in the order of the file, the rules that answer it. */
    Map<String, Map<String, List<String>>> read() {
        Map<String, Map<String, List<String>>> instruments = new LinkedHashMap<>();
        for (String line : lines()) {
            Matcher parts = LINE.matcher(line);
            if (parts.matches()) {
                instruments
                        .computeIfAbsent(parts.group(1), _ -> new LinkedHashMap<>())
                        .put(
                                parts.group(1) + "-" + parts.group(2),
                                List.of(parts.group(3).split(" ", -1)));
            }
        }
        return instruments;
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(InstrumentFile.class.getResourceAsStream("instruments.txt"))) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the program itself can't be read", e);
        }
    }
}
