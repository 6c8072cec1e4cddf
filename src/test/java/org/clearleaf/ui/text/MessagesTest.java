package org.clearleaf.ui.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MessagesTest {

    private static final double HIGHEST_GRADE = 6;

    static List<MessageFile> english() throws IOException {
        return MessageFile.english();
    }

    @Test
    void everyPackageWithWordsIsLookedAt() throws IOException {
        assertEquals(9, english().size(), english().toString());
    }

    @Test
    void everyKeyThatIsAskedForHasWords() throws IOException {
        MessageKeys asked = MessageKeys.inSource();
        assertEquals(Set.of(), asked.unknownBeginnings(), "say in MessageKeys what can follow these");
        Set<String> missing = new TreeSet<>(asked.all());
        for (MessageFile file : english()) {
            missing.removeAll(file.words().keySet());
        }
        assertEquals(Set.of(), missing, "give these keys words");
    }

    @ParameterizedTest
    @MethodSource("english")
    void noWordsAreLeftOver(MessageFile file) throws IOException {
        MessageKeys asked = MessageKeys.inSource();
        Set<String> unused = new TreeSet<>(file.said().keySet());
        // The tests of the library show that each code of a problem is given; those of the score card, that each item
        // is there.
        unused.removeIf(key -> key.startsWith("library.") || key.startsWith("check.") || asked.isUsed(key));
        assertEquals(Set.of(), unused, "remove these from " + file.file());
    }

    @ParameterizedTest
    @MethodSource("english")
    void everyLanguageHasTheSameKeys(MessageFile file) throws IOException {
        for (MessageFile other : file.translations()) {
            assertEquals(
                    file.words().keySet(), other.words().keySet(), other.file().toString());
        }
    }

    @ParameterizedTest
    @MethodSource("english")
    void everyMessageCanBeFilledIn(MessageFile file) throws IOException {
        assertEach(file, MessagesTest::assertCanBeFilledIn);
        for (MessageFile other : file.translations()) {
            assertEach(other, MessagesTest::assertCanBeFilledIn);
        }
    }

    @ParameterizedTest
    @MethodSource("english")
    void everyMessageIsEasyToRead(MessageFile file) {
        assertEach(file, (key, message) -> {
            double grade = ReadingGrade.of(message);
            assertTrue(
                    grade <= HIGHEST_GRADE,
                    () -> "%s asks for grade %.1f: use shorter words or sentences: %s".formatted(key, grade, message));
        });
    }

    @Test
    void hardWordsWouldBeNoticed() {
        assertTrue(ReadingGrade.of("Administration of this medication necessitates continuous professional supervision"
                        + " by qualified personnel.")
                > 12);
        double easy = ReadingGrade.of("Some people feel better after a week. Ask your doctor when to come back.");
        assertTrue(easy > 0 && easy < 4, "grade " + easy);
    }

    @Test
    void valuesStandInTheirPlaces() {
        Messages words = new Messages(Locale.ENGLISH);
        assertEquals("Match 2 of 17 in this topic", words.text("panel.find.position", 2, 17));
        assertEquals("Up to 1 day", words.text("panel.evidence.up-to.days", 1));
        assertEquals("Up to 2 days", words.text("panel.evidence.up-to.days", 2));
        assertEquals("No answers for “{0} it''s”", words.text("faq.nothing.anywhere", "{0} it''s"));
    }

    @Test
    void anUnknownKeyIsABug() {
        Messages words = new Messages(Locale.ENGLISH);
        assertThrows(MissingResourceException.class, () -> words.text("no.such.key"));
        assertFalse(words.has("no.such.key"));
        assertTrue(words.has("app.name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "tlh", "en-GB", "und"})
    void aLanguageWithoutWordsFallsBackToEnglishAndNotToTheMachines(String tag) {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRENCH);
            assertEquals("Back", new Messages(Locale.forLanguageTag(tag)).text("window.back"));
        } finally {
            Locale.setDefault(machine);
        }
    }

    @ParameterizedTest
    @CsvSource({"ar, true", "he, true", "fa-IR, true", "ur, true", "en, false", "es, false", "zh-Hans, false"})
    void theDirectionComesFromTheLanguage(String tag, boolean rightToLeft) {
        assertEquals(rightToLeft, new Messages(Locale.forLanguageTag(tag)).isRightToLeft());
    }

    @ParameterizedTest
    @CsvSource({"en, English", "es, Español", "pt-BR, Português", "und, und"})
    void aLanguageIsCalledAsItCallsItself(String tag, String name) {
        assertEquals(name, LanguageName.of(Locale.forLanguageTag(tag)));
        assertEquals(name, LanguageName.known(Locale.forLanguageTag(tag)), "as Java has it");
    }

    private static void assertCanBeFilledIn(String key, String message) {
        assertFalse(message.matches("(.*[^'])?'([^'].*)?"), key + ": type a straight apostrophe twice: " + message);
        assertFalse(message.isBlank(), key + " has no words");
        MessageFormat format = assertDoesNotThrow(() -> new MessageFormat(message, Locale.ENGLISH), key);
        String filled = format.format(new Object[] {1, 1, 1, 1, 1});
        assertFalse(filled.matches(".*[{}].*"), key + " is not filled in: " + filled);
    }

    private static void assertEach(MessageFile file, Claim claim) {
        assertAll(file.file().toString(), file.said().entrySet().stream().map((Map.Entry<String, String> entry) ->
                (Executable) () -> claim.check(entry.getKey(), entry.getValue())));
    }

    private interface Claim {
        void check(String key, String message);
    }
}
