package org.clearleaf.ui.kiosk.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clearleaf.ui.kiosk.keyboard.Key.Command;
import org.clearleaf.ui.kiosk.keyboard.Key.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LayoutFileTest {

    /** What somebody needs to write the language, by its own rules of spelling. */
    @ParameterizedTest
    @CsvSource({
        "en, abcdefghijklmnopqrstuvwxyz0123456789?",
        "es, abcdefghijklmnñopqrstuvwxyzáéíóúü0123456789¿?¡!",
        "fr, abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ0123456789’?",
        "pt, abcdefghijklmnopqrstuvwxyzáâãàçéêíóôõúü0123456789?",
        "ht, abcdefghijklmnopqrstuvwxyzèòà0123456789’?"
    })
    void eachLanguageCanBeWritten(String language, String needed) {
        List<String> offered = offered(layout(language));
        needed.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> assertTrue(offered.contains(letter), language + " has no key for " + letter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "pt", "ht"})
    void everyPageHasFourRowsOfTenColumnsAndNoKeyTwice(String language) {
        for (KeyPage page : KeyPage.values()) {
            List<List<KeyPage.Place>> rows = page.rows(layout(language));
            assertEquals(KeyPage.ROWS, rows.size());
            List<Key> keys = new ArrayList<>();
            for (List<KeyPage.Place> row : rows) {
                double columns =
                        row.stream().mapToDouble(KeyPage.Place::columns).sum();
                assertTrue(columns >= 7 && columns <= 10, language + " " + page + " has a row of " + columns);
                row.forEach(place -> keys.add(place.key()));
            }
            assertEquals(new HashSet<>(keys).size(), keys.size(), language + " " + page + " has a key twice");
            assertTrue(keys.containsAll(List.of(Command.DELETE, Command.SPACE, Command.DONE)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "pt", "ht"})
    void noKeyTypesAnythingThatIsNotTaken(String language) {
        String all = String.join("", offered(layout(language)));
        assertEquals(all, new Typeable().of(all, 1000));
    }

    @Test
    void aLanguageWithoutALayoutGetsTheEnglishOne() {
        assertEquals(layout("en"), layout("de"));
        assertEquals(layout("pt"), layout("pt-BR"));
    }

    @Test
    void theFirstAccentIsTheLikeliest() {
        assertEquals("ã", layout("pt").behind("a").getFirst());
        assertEquals("è", layout("ht").behind("e").getFirst());
        assertEquals(List.of(), layout("en").behind("b"));
    }

    private static KeyboardLayout layout(String language) {
        return new LayoutFile(Locale.forLanguageTag(language)).read();
    }

    private static List<String> offered(KeyboardLayout layout) {
        return Stream.of(KeyPage.values())
                .flatMap(page -> page.rows(layout).stream())
                .flatMap(List::stream)
                .flatMap(place -> place.key() instanceof Letter(String small, List<String> behind)
                        ? Stream.concat(Stream.of(small), behind.stream())
                        : Stream.of())
                .toList();
    }
}
