package org.clearleaf.settings.clinic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.clearleaf.settings.clinic.SettingProblem.Kind;
import org.jspecify.annotations.Nullable;

/** One table of the file. What is wrong in it is reported, and counts as not written. */
final class Table {

    private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    private final String name;
    private final JsonNode values;
    private final Report report;
    private final Set<String> known = new LinkedHashSet<>();

    Table(String name, JsonNode values, Report report) {
        this.name = name;
        this.values = values;
        this.report = report;
    }

    Table table(String key) {
        JsonNode inner = found(key);
        if (inner != null && !inner.isObject()) {
            problem(Kind.NOT_A_TABLE, key, key);
        }
        return new Table(
                path(key), inner != null && inner.isObject() ? inner : JsonNodeFactory.instance.objectNode(), report);
    }

    int whole(String key, int usual, int least, int most) {
        JsonNode value = found(key);
        if (value == null) {
            return usual;
        }
        if (!value.isIntegralNumber()) {
            problem(Kind.NOT_A_NUMBER, key, String.valueOf(least), String.valueOf(most));
            return usual;
        }
        if (!value.canConvertToInt() || value.intValue() < least || value.intValue() > most) {
            problem(Kind.OUT_OF_RANGE, key, String.valueOf(least), String.valueOf(most));
            return usual;
        }
        return value.intValue();
    }

    boolean flag(String key, boolean usual) {
        JsonNode value = found(key);
        if (value != null && !value.isBoolean()) {
            problem(Kind.NOT_TRUE_OR_FALSE, key);
        }
        return (value != null && value.isBoolean()) ? value.booleanValue() : usual;
    }

    /** A line of text without what a screen can't show; nothing where there is none or it is wrong. */
    @Nullable
    String text(String key, int longest) {
        JsonNode value = found(key);
        if (value == null) {
            return null;
        }
        if (!value.isTextual()) {
            problem(Kind.NOT_TEXT, key);
            return null;
        }
        String text = UNSHOWABLE.matcher(value.textValue()).replaceAll(" ").strip();
        if (text.length() > longest) {
            problem(Kind.TOO_LONG, key, String.valueOf(longest));
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** A text that must be of some kind. */
    @Nullable
    String text(String key, int longest, Predicate<String> fits, Kind otherwise, String... words) {
        String text = text(key, longest);
        if (text != null && !fits.test(text)) {
            problem(otherwise, key, words);
            return null;
        }
        return text;
    }

    /** A list of texts; what doesn't fit is left out. Nothing where no text is left. */
    @Nullable
    List<String> texts(String key, int most, Predicate<String> fits, Kind otherwise) {
        JsonNode value = found(key);
        if (value == null) {
            return null;
        }
        if (!value.isArray() || value.isEmpty() || value.size() > most) {
            problem(Kind.NOT_A_LIST, key, String.valueOf(most));
            return null;
        }
        List<String> texts = new ArrayList<>();
        value.forEach(one -> {
            if (!one.isTextual() || !fits.test(one.textValue())) {
                problem(otherwise, key);
            } else if (!texts.contains(one.textValue())) {
                texts.add(one.textValue());
            }
        });
        return texts.isEmpty() ? null : texts;
    }

    /** What a text stands for; nothing where there is none, or it stands for nothing. */
    <T> @Nullable T parsed(String key, int longest, Function<String, @Nullable T> parser, Kind otherwise) {
        String text = text(key, longest);
        T parsed = text == null ? null : parser.apply(text);
        if (text != null && parsed == null) {
            problem(otherwise, key);
        }
        return parsed;
    }

    boolean has(String key) {
        return values.has(key);
    }

    void problem(Kind kind, String key, String... words) {
        report.add(kind, path(key), words);
    }

    /** Reports the settings that nobody has asked for: a misspelled one would be without effect in silence. */
    void reportUnknown() {
        values.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                known.stream()
                        .filter(other -> isLike(key, other))
                        .findFirst()
                        .ifPresentOrElse(
                                other -> problem(Kind.UNKNOWN_BUT_LIKE, key, other),
                                () -> problem(Kind.UNKNOWN, key, String.join(", ", known)));
            }
        });
    }

    private @Nullable JsonNode found(String key) {
        known.add(key);
        return values.get(key);
    }

    private String path(String key) {
        return name.isEmpty() ? key : name + "." + key;
    }

    /** The same but for signs, case and one more or less letter at the end. */
    private static boolean isLike(String written, String known) {
        String one = letters(written);
        String other = letters(known);
        return one.length() > 2 && (one.startsWith(other) || other.startsWith(one));
    }

    private static String letters(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
