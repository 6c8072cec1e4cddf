package org.clearleaf.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.clearleaf.library.Library;
import org.clearleaf.settings.Settings;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.Patience;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.theme.Theme;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.work.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The window while it opens: the bar first, then the page. */
final class StartTest {

    private static final Library LIBRARY = Libraries.shipped();
    private static final Place.Topic KETAMINE = new Place.Topic("ketamine-low-back-pain", null);

    private final Background background = new Background();
    private final ReaderModel model = new ReaderModel(Settings.DEFAULT, Theme.LIGHT);

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void theBarStandsBeforeThePageAndIsNotMadeAgainForIt() {
        FxThread.run(() -> {
            model.library().set(LIBRARY);
            ReaderScene reader = reader(KETAMINE);
            Node bar = bar(reader);
            assertTrue(reader.scene().getRoot().lookupAll(".topic").isEmpty());
            reader.begin();
            assertFalse(reader.scene().getRoot().lookupAll(".topic").isEmpty());
            assertSame(bar, bar(reader));
        });
    }

    @Test
    void theBarOfATopicThatIsNotThereOffersNothingToTakeHome() {
        FxThread.run(() -> {
            model.library().set(LIBRARY);
            ReaderScene known = reader(KETAMINE);
            ReaderScene unknown = reader(new Place.Topic("not-there", null));
            unknown.begin();
            assertEquals(buttons(known) - 1, buttons(unknown));
        });
    }

    @Test
    void theBarFollowsTheColorsAndTheLibraryAlsoBeforeThereIsAPage() {
        FxThread.run(() -> {
            ReaderScene reader = reader(KETAMINE);
            Node bare = bar(reader);
            model.library().set(LIBRARY);
            Node withLanguages = bar(reader);
            assertNotSame(bare, withLanguages);
            model.chooseTheme(Theme.DARK);
            assertNotSame(withLanguages, bar(reader));
        });
    }

    @Test
    void theListOfQuestionsFollowsThePageInTheNextPicture() {
        ReaderScene reader = FxThread.call(() -> {
            ReaderScene opened = opened();
            assertFalse(listsQuestions(opened), "the page goes first");
            return opened;
        });
        Patience.until("the list follows", () -> FxThread.call(() -> listsQuestions(reader)));
        FxThread.run(() -> {
            model.chooseLanguage(Locale.forLanguageTag("es"));
            assertTrue(listsQuestions(reader), "a page that is shown anew has it at once");
        });
    }

    @Test
    void theListOfQuestionsIsThereForWhoeverGoesToItBeforeThat() {
        FxThread.run(() -> {
            ReaderScene reader = opened();
            Node field = reader.scene().getRoot().lookup(".search-field");
            Event.fireEvent(
                    field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
            assertTrue(listsQuestions(reader));
            assertEquals(
                    reader.scene().getRoot().lookup(".question-list"),
                    reader.scene().getFocusOwner());
        });
    }

    private ReaderScene opened() {
        model.library().set(LIBRARY);
        ReaderScene reader = reader(KETAMINE);
        reader.begin();
        return reader;
    }

    private static boolean listsQuestions(ReaderScene reader) {
        return reader.scene().getRoot().lookup(".question-list") != null;
    }

    private ReaderScene reader(Place place) {
        return new ReaderScene(model, place, background, 1280, 800, () -> {});
    }

    private static Node bar(ReaderScene reader) {
        return reader.scene().getRoot().lookup(".app-bar");
    }

    private static long buttons(ReaderScene reader) {
        return reader.scene().getRoot().lookupAll(".app-bar .button").size();
    }
}
