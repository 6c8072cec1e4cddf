package org.clearleaf.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/** The tokens of one palette, read from its stylesheet. */
final class Palette {

    private static final Pattern TOKEN = Pattern.compile("-cl-([a-z0-9-]+):\\s*([^;]+);");

    private final Map<String, String> tokens = new TreeMap<>();

    Palette(Theme theme) {
        String sheet = "/org/clearleaf/ui/theme/" + theme.code() + ".css";
        try (InputStream css = Objects.requireNonNull(Palette.class.getResourceAsStream(sheet), sheet)) {
            TOKEN.matcher(new String(css.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(this::keep);
        } catch (IOException unreadable) {
            throw new IllegalStateException(sheet, unreadable);
        }
    }

    Iterable<String> names() {
        return tokens.keySet();
    }

    /** WCAG 2.2 contrast ratio of two tokens, from 1 to 21. */
    double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private void keep(MatchResult token) {
        tokens.put(token.group(1), token.group(2));
    }

    private double luminance(String name) {
        Color colour = Color.web(Objects.requireNonNull(tokens.get(name), "no token " + name));
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
