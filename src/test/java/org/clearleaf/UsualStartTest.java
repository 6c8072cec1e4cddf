package org.clearleaf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.clearleaf.ui.OpeningPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UsualStartTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void noWordsOpenTheShelf() {
        assertEquals(Optional.of(new OpeningPlace(null, null, null)), place());
        assertEquals(Optional.of(new OpeningPlace(null, null, null)), place("--open"));
    }

    @Test
    void anArticleOpensAtItsPanel() {
        assertEquals(
                Optional.of(new OpeningPlace("tea", "risks", null)), place("--article", "tea", "--panel", "risks"));
    }

    @Test
    void aFileOpensAsTheArticleOfItsFolderInItsLanguage() throws IOException {
        Path file = Files.createDirectories(folder.resolve("tea")).resolve("es.json");
        Files.writeString(file, "{}");
        assertEquals(
                Optional.of(new OpeningPlace("tea", null, Locale.of("es"))),
                place("--open", file.toString()),
                "the folder names the article, the file its language");
        assertEquals(
                Optional.of(file),
                UsualStart.of("--open", file.toString()).map(UsualStart::folder),
                "only the file is read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "check data",
                "--article",
                "--article --panel",
                "--article tea --article tea",
                "--open no-such-file.json",
                "--article tea --language es",
                "--article tea x"
            })
    void whateverElseIsTypedIsLeftToTheCommandLine(String words) {
        assertTrue(UsualStart.of(words.split(" ")).isEmpty(), words);
    }

    private static Optional<OpeningPlace> place(String... words) {
        return UsualStart.of(words).map(UsualStart::place);
    }
}
