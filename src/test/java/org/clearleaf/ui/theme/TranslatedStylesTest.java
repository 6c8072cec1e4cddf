package org.clearleaf.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TranslatedStylesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void translate() throws IOException, URISyntaxException {
        Path classes = Path.of(TranslatedStyles.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        new TranslatedStyles(classes).write(folder);
    }

    @Test
    void aTranslatedSheetRulesWhatTheSheetRules() throws IOException {
        List<Path> translated = files();
        assertFalse(translated.isEmpty());
        for (Path file : translated) {
            String sheet = folder.relativize(file).toString().replace(".bss", ".css");
            assertEquals(
                    words(new CssParser().parse(ClassLoader.getSystemResource(sheet))),
                    words(Stylesheet.loadBinary(file.toUri().toURL())),
                    sheet);
        }
    }

    @Test
    void theSheetsOfControlsThatTheFirstPictureShowsAreAmongThem() throws IOException {
        List<String> translated =
                files().stream().map(file -> folder.relativize(file).toString()).toList();
        for (String sheet : List.of(TranslatedStyles.CUSTOM_TEXT_FIELD, TranslatedStyles.SEGMENTED_BUTTON)) {
            assertTrue(translated.contains(sheet.replace(".css", ".bss")), translated::toString);
        }
    }

    @Test
    void nothingButTranslatedSheetsIsWritten() throws IOException {
        assertEquals(
                List.of(),
                files().stream()
                        .filter(file -> !file.toString().endsWith(".bss"))
                        .toList());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> words(Stylesheet sheet) {
        return sheet.getRules().stream().map(TranslatedStylesTest::words).toList();
    }

    private static String words(Rule rule) {
        return rule.getSelectors() + " "
                + rule.getDeclarations().stream().map(Declaration::getProperty).toList();
    }
}
