package org.clearleaf.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.clearleaf.library.Library;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.OpenReader;
import org.clearleaf.support.Screens;
import org.clearleaf.support.Seen;
import org.clearleaf.support.TestLanguages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The screen in another language: every word of it is translated, and the other direction turns it round. */
final class LanguageTest {

    private static final Library LIBRARY = Libraries.pictured();

    @BeforeAll
    static void learnLanguages() {
        TestLanguages.install();
    }

    @ParameterizedTest
    @EnumSource(
            value = Screens.class,
            names = {"HOME", "SUBJECT", "NOTHING_AT_HOME", "ARTICLE", "NOTHING_IN_TOPIC", "FIND_BAR", "KEYS"})
    void noEnglishMessageIsLeft(Screens screen) throws IOException {
        Set<String> english = englishMessages();
        try (OpenReader reader = OpenReader.on(LIBRARY)) {
            reader.chooseLanguage(TestLanguages.LONGER.toLanguageTag());
            screen.show(reader);
            assertEquals(
                    List.of(),
                    words(reader).filter(english::contains).distinct().toList(),
                    "these words are not looked up when the language changes");
        }
    }

    @Test
    void rightToLeftTurnsTheWindowRound() {
        try (OpenReader reader = OpenReader.on(LIBRARY)) {
            reader.chooseLanguage(TestLanguages.MIRRORED.toLanguageTag());
            Screens.ARTICLE.show(reader);
            assertTrue(left(reader, ".faq-sidebar") > left(reader, ".article-view"), "the sidebar is on the right");
            assertTrue(left(reader, ".brand") > left(reader, ".app-menu"), "the name is on the right");
        }
    }

    @Test
    void numbersKeepTheirPlaceAmongWordsThatRunTheOtherWay() {
        try (OpenReader reader = OpenReader.on(LIBRARY)) {
            reader.chooseLanguage(TestLanguages.MIRRORED.toLanguageTag());
            Screens.SIDE_EFFECTS.show(reader);
            Node answer = reader.node("#panel-what-are-the-side-effects .t-lead");
            Bounds number = firstWord(answer);
            assertTrue(
                    number.getCenterX() < FxThread.call(() -> box(answer)).getCenterX(),
                    "English starts on the left, even on a screen that runs from right to left");
        }
    }

    private static Bounds firstWord(Node text) {
        return FxThread.call(() -> box(text.lookup(".words")));
    }

    private static double left(OpenReader reader, String selector) {
        Node node = reader.node(selector);
        return FxThread.call(() -> box(node).getMinX());
    }

    private static Bounds box(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Stream<String> words(OpenReader reader) {
        return FxThread.call(() -> Seen.texts(reader.scene().getRoot()).toList()).stream();
    }

    /** Without those that an author has chosen too, and the names of parts, which answers have in the article's language. */
    private static Set<String> englishMessages() throws IOException {
        String articles = Files.readString(LIBRARY.editions().getFirst().file())
                + Files.readString(LIBRARY.editions().getLast().file());
        Set<Object> namesOfParts = Set.copyOf(TestLanguages.namesOfParts().values());
        return TestLanguages.english().values().stream()
                .filter(message -> !namesOfParts.contains(message))
                .map(String.class::cast)
                .map(message -> message.replace("''", "'"))
                .filter(message -> message.codePoints().anyMatch(Character::isLetter))
                .filter(message -> !articles.contains('"' + message + '"'))
                .collect(Collectors.toUnmodifiableSet());
    }
}
