package org.clearleaf.ui.kiosk.keyboard;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The layouts that come with the program, one file each: {@code layout_fr.properties}. */
final class LayoutFile {

    private final Locale language;

    LayoutFile(Locale language) {
        this.language = language;
    }

    /** The layout of the language; that of English where there is none. */
    KeyboardLayout read() {
        try (InputStream own = open(language.getLanguage());
                InputStream any = open("en")) {
            return layout(properties(own == null ? Objects.requireNonNull(any) : own));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable InputStream open(String code) {
        return LayoutFile.class.getResourceAsStream("layout_" + code + ".properties");
    }

    private static Properties properties(InputStream file) throws IOException {
        Properties read = new Properties();
        read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        return read;
    }

    private static KeyboardLayout layout(Properties file) {
        return new KeyboardLayout(
                rows(value(file, "letters")),
                rows(value(file, "numbers")),
                words(value(file, "accents")).map(LayoutFile::letters).toList(),
                value(file, "accents.key"));
    }

    private static List<List<String>> rows(String rows) {
        return Stream.of(rows.split("\\|"))
                .map(String::strip)
                .map(row -> words(row).toList())
                .toList();
    }

    private static Stream<String> words(String row) {
        return Stream.of(row.split(" +"));
    }

    private static List<String> letters(String group) {
        return group.codePoints().mapToObj(Character::toString).toList();
    }

    private static String value(Properties file, String key) {
        return Objects.requireNonNull(file.getProperty(key), key);
    }
}
