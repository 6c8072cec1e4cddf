package org.clearleaf.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import org.clearleaf.library.Library;
import org.clearleaf.settings.Settings;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Libraries;
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
