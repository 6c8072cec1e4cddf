package org.clearleaf.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.css.Stylesheet;
import org.jspecify.annotations.Nullable;

/**
 * JavaFX's own stylesheet without the controls that this program has none of. Nine tenths of it are about charts, tables,
 * calendars and the like, and each start would read them. Made while the program is packed; unpacked, JavaFX takes its own.
 */
public final class ControlStyles {

    private static final String ORIGINAL = "com/sun/javafx/scene/control/skin/modena/modena.css";
    private static final String SHEET = "org/clearleaf/ui/theme/controls";

    /** Style classes of controls that are not used; a test keeps them from being used. */
    static final List<String> UNUSED = List.of(
            "accordion",
            "axis",
            "chart",
            "choice-box",
            "code-area",
            "color-palette",
            "color-picker",
            "combo-box",
            "combo-box-base",
            "custom-color-dialog",
            "date-picker",
            "dialog-pane",
            "html-editor",
            "hyperlink",
            "menu-bar",
            "pagination",
            "rich-text-area",
            "slider",
            "spinner",
            "split-menu-button",
            "split-pane",
            "tab-pane",
            "table-cell",
            "table-row-cell",
            "table-view",
            "text-area",
            "titled-pane",
            "tool-bar",
            "tree-cell",
            "tree-table-cell",
            "tree-table-row-cell",
            "tree-table-view",
            "tree-view");

    /** Style classes that are parts of such controls without beginning with their name, and of web pages. */
    static final List<String> UNUSED_PARTS = List.of(
            "area-legend-symbol",
            "bar-chart",
            "bar-legend-symbol",
            "bubble-legend-symbol",
            "check-box-table-cell",
            "default-color",
            "line-number-decorator",
            "pie-legend-symbol",
            "stacked-bar-chart",
            "web-view");

    private static final Pattern CHART_COLORS = Pattern.compile("CHART_COLOR_\\w+\\s*:[^;]*;\\s*");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*})");
    /** Also what begins with such a name, as the parts of a control do: {@code chart-bar}. */
    private static final Pattern OF_UNUSED = Pattern.compile(Stream.concat(UNUSED.stream(), UNUSED_PARTS.stream())
            .collect(Collectors.joining("|", "\\.(?:", ")(?:\\d|-[\\w-]+)?(?![\\w-])")));

    private ControlStyles() {}

    /**
     * Has JavaFX take the short stylesheet, if it was made. To be called before the first control is. Not where JavaFX adds
     * something to its own: for fingers, and for the high contrast of Windows.
     */
    public static void use() {
        boolean isMade = ControlStyles.class.getResource("/" + SHEET + ".bss") != null;
        boolean isPlain = !Platform.isSupported(ConditionalFeature.INPUT_TOUCH)
                && !Boolean.TRUE.equals(Platform.getPreferences().get("Windows.SPI.HighContrast"));
        if (isMade && isPlain) {
            Application.setUserAgentStylesheet(SHEET + ".css");
        }
    }

    /**
     * Writes the short stylesheet as JavaFX keeps it once it has read it.
     *
     * @param folder where it goes, at its place in the program
     * @throws IOException if JavaFX's own can't be read, or this one can't be written
     */
    public static void write(Path folder) throws IOException {
        Path words = folder.resolve(SHEET + ".css");
        Files.createDirectories(words.getParent());
        Files.writeString(words, withoutUnused(original()));
        Stylesheet.convertToBinary(
                words.toFile(), folder.resolve(SHEET + ".bss").toFile());
        Files.delete(words);
    }

    /** JavaFX's own stylesheet: in a packed program a part of Java, else in a jar. */
    static String original() throws IOException {
        try (@Nullable InputStream inJar = ClassLoader.getSystemResourceAsStream(ORIGINAL)) {
            return inJar == null
                    ? Files.readString(Path.of(URI.create("jrt:/javafx.controls/" + ORIGINAL)))
                    : new String(inJar.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static String withoutUnused(String sheet) {
        String bare = COMMENT.matcher(sheet).replaceAll("");
        return RULE.matcher(CHART_COLORS.matcher(bare).replaceAll(""))
                .results()
                .map(ControlStyles::kept)
                .collect(Collectors.joining());
    }

    private static String kept(MatchResult rule) {
        String selectors = Pattern.compile(",")
                .splitAsStream(rule.group(1))
                .filter(selector -> !OF_UNUSED.matcher(selector).find())
                .collect(Collectors.joining(","));
        return selectors.isBlank() ? "" : selectors + rule.group(2);
    }
}
