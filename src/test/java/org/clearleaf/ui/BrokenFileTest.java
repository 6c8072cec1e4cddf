package org.clearleaf.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.clearleaf.library.Library;
import org.clearleaf.library.LibraryReader;
import org.clearleaf.library.LibraryWatcher;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.OpenPage;
import org.clearleaf.support.OpenReader;
import org.clearleaf.ui.navigation.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that break and are mended while somebody reads. */
final class BrokenFileTest {

    private static final String ARTICLE = "ketamine-low-back-pain";
    private static final String PART = "what-are-the-side-effects";
    private static final String CANNOT_OPEN = "This topic can’t be opened";
    private static final String TAKE_HOME = "Take home";
    private static final String PART_MISSING = "Part of this topic could not be shown.";

    private final OpenReader reader = OpenReader.beforeReading(1280, 800);
    private final OpenPage page = new OpenPage(reader);
    private final Path file;
    private final String whole;
    private final LibraryWatcher watcher;

    BrokenFileTest(@TempDir Path folder) throws IOException {
        Libraries.copyShipped(folder);
        file = folder.resolve("articles", ARTICLE, "en.json");
        whole = Files.readString(file);
        Library library = new LibraryReader().read(folder);
        reader.take(library);
        watcher = new LibraryWatcher(
                folder,
                library,
                changed -> Platform.runLater(() -> reader.model().library().set(changed)));
        watcher.start();
    }

    @BeforeEach
    void readInTheMiddle() {
        reader.go(new Place.Topic(ARTICLE, null));
        reader.go(new Place.Topic(ARTICLE, PART));
        reader.keys().press(KeyCode.PAGE_DOWN);
    }

    @AfterEach
    void close() {
        watcher.close();
        reader.close();
    }

    @Test
    void aBrokenFileIsNamedAndItsLineIsBackOnceItIsMended() throws IOException {
        OpenPage.Line before = page.topLine();
        Files.writeString(file, whole.substring(0, whole.length() / 2));
        reader.until("the notice shows", () -> reader.reads(CANNOT_OPEN));
        assertTrue(reader.reads("You did nothing wrong."), "nobody is blamed");
        Files.writeString(file, whole);
        reader.until("the article is back", () -> reader.shows(".article-view"));
        reader.settle();
        assertEquals(before, page.topLine());
    }

    @Test
    void aBrokenTopicHasNothingToTakeHome() throws IOException {
        assertTrue(reader.reads(TAKE_HOME), "an open topic can be taken home");
        Files.writeString(file, "{");
        reader.until("the notice shows", () -> reader.reads(CANNOT_OPEN));
        assertFalse(reader.reads(TAKE_HOME), "a button that does nothing must not be offered");
    }

    @Test
    void theOtherTopicsStayOpenWhileOneIsBroken() throws IOException {
        Files.writeString(file, "{");
        reader.until("the notice shows", () -> reader.reads(CANNOT_OPEN));
        reader.keys().press(KeyCode.F6, KeyCode.TAB);
        reader.go(new Place.Topic("low-back-pain-basics", null));
        assertEquals("at-a-glance", reader.current());
    }

    @Test
    void aBrokenPartIsLeftOutAndTheRestStaysInPlace() throws IOException {
        OpenPage.Line before = page.topLine();
        int panels = page.anchors().size();
        Files.writeString(file, whole.replaceFirst("\"teachBack\": \\[", "\"teachBack\": [ 7,"));
        reader.until("the loss is said", () -> reader.reads(PART_MISSING));
        reader.settle();
        assertEquals(before.anchor(), page.topLine().anchor());
        assertTrue(page.anchors().size() >= panels - 1, "no more than the broken part may be missing");
        Files.writeString(file, whole);
        reader.until("nothing is missing", () -> !reader.reads(PART_MISSING));
        reader.settle();
        assertEquals(before, page.topLine());
    }

    @Test
    void aRiskOfTheWrongTypeDoesNotHideTheOtherRisks() throws IOException {
        Files.writeString(file, whole.replaceFirst("\"risks\": \\[", "\"risks\": [ { \"id\": 5 },"));
        reader.until("the loss is said", () -> reader.reads(PART_MISSING));
        reader.until("the other risks are listed", () -> reader.reads("Side effects to know about"));
    }

    @Test
    void aTopicThatIsTakenAwaySaysSo() throws IOException {
        Files.delete(file);
        reader.until("the notice shows", () -> reader.reads("This topic is gone"));
        assertFalse(reader.shows(".article-view"), "the old words must not stay");
    }
}
