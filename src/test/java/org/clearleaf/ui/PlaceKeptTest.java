package org.clearleaf.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;
import org.clearleaf.library.Library;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.OpenPage;
import org.clearleaf.support.OpenReader;
import org.clearleaf.support.TestLanguages;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever changes around the words, the line being read stays where it is. */
final class PlaceKeptTest {

    private static final Library LIBRARY = Libraries.shipped();
    private static final String ARTICLE = "ketamine-low-back-pain";
    private static final String PART = "what-are-the-side-effects";

    /** Of a panel's height; a line of text is about 0.02 of it. */
    private static final double TOLERANCE = 0.01;

    private final OpenReader reader = OpenReader.on(LIBRARY);
    private final OpenPage page = new OpenPage(reader);

    @BeforeAll
    static void learnLanguages() {
        TestLanguages.install();
    }

    @BeforeEach
    void readInTheMiddleOfAPanel() {
        reader.go(new Place.Topic(ARTICLE, null));
        reader.go(new Place.Topic(ARTICLE, PART));
        reader.keys().press(KeyCode.PAGE_DOWN);
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void anotherThemeKeepsTheLine() {
        OpenPage.Line before = page.topLine();
        FxThread.run(() -> reader.model().chooseTheme(Theme.CONTRAST));
        reader.settle();
        assertSameLine(before);
    }

    @Test
    void largerTextAndBackKeepsTheLine() {
        OpenPage.Line before = page.topLine();
        reader.chooseTextSize(200);
        assertSameLine(before);
        reader.chooseTextSize(100);
        assertSameLine(before);
    }

    @Test
    void theKeysForTextSizeKeepTheLineToo() {
        OpenPage.Line before = page.topLine();
        reader.keys().with(KeyCode.CONTROL, KeyCode.EQUALS).with(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(150, reader.model().textSize());
        assertSameLine(before);
    }

    @Test
    void anotherLanguageKeepsTheLine() {
        OpenPage.Line before = page.topLine();
        reader.chooseLanguage(TestLanguages.LONGER.toLanguageTag());
        assertSameLine(before);
        reader.chooseLanguage(TestLanguages.MIRRORED.toLanguageTag());
        assertSameLine(before);
    }

    @Test
    void aNarrowerWindowKeepsTheLine() {
        OpenPage.Line before = page.topLine();
        reader.resize(500, 800);
        assertSameLine(before);
        reader.resize(1280, 800);
        assertSameLine(before);
    }

    @Test
    void backLeadsToTheEarlierPanelAndItsLine() {
        OpenPage.Line before = page.topLine();
        reader.go(new Place.Topic(ARTICLE, "what-is-ketamine"));
        OpenPage.Line later = page.topLine();
        reader.keys().with(KeyCode.ALT, KeyCode.LEFT);
        assertSameLine(before);
        reader.keys().with(KeyCode.ALT, KeyCode.RIGHT);
        assertSameLine(later);
    }

    @Test
    void backLeadsFromAnotherTopicToTheLine() {
        OpenPage.Line before = page.topLine();
        reader.go(new Place.Topic("low-back-pain-basics", null));
        reader.go(Place.HOME);
        reader.keys().with(KeyCode.ALT, KeyCode.LEFT).with(KeyCode.ALT, KeyCode.LEFT);
        assertSameLine(before);
    }

    @Test
    void backLeadsToTheLineAtTheTextSizeOfNow() {
        OpenPage.Line before = page.topLine();
        reader.go(Place.HOME);
        reader.chooseTextSize(150);
        reader.keys().with(KeyCode.ALT, KeyCode.LEFT);
        assertSameLine(before);
    }

    private void assertSameLine(OpenPage.Line before) {
        OpenPage.Line now = page.topLine();
        assertEquals(before.anchor(), now.anchor(), "another panel stands at the top of the view: " + now);
        assertEquals(before.share(), now.share(), TOLERANCE, "another line stands at the top of the view");
    }
}
