package org.clearleaf.ui;

import java.util.List;
import javafx.scene.Scene;
import org.clearleaf.ui.faq.SearchModel;
import org.clearleaf.ui.navigation.Navigation;
import org.clearleaf.ui.panel.Reviews;
import org.clearleaf.ui.theme.ThemedScene;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.window.ReaderWindow;
import org.clearleaf.ui.work.Background;

/** The reader as a scene, in a window or off the screen: models and views built by hand, top to bottom. */
public final class ReaderScene implements Still {

    private static final List<String> AREAS = List.of("window", "shelf", "panel", "faq", "notice");

    private final Navigation navigation = new Navigation();
    private final SearchModel search;
    private final Reviews reviews;
    private final ReaderWindow window;
    private final Scene scene;

    /**
     * Builds the scene.
     *
     * @param width in pixels
     * @param height in pixels
     * @param toggleFullScreen asks the stage
     */
    public ReaderScene(
            ReaderModel model, Background background, double width, double height, Runnable toggleFullScreen) {
        search = new SearchModel(model.index(), model.meanings(), model::outOfDateSince, background);
        reviews = new Reviews(background, () -> model.today().get());
        window = new ReaderWindow(model, navigation, search, reviews, background, toggleFullScreen);
        scene = new Scene(window, width, height);
        model.dress(
                new ThemedScene(scene, AREAS.stream().map(ThemedScene::sheet).toList()));
        new LibraryIndex(model, background).follow();
    }

    @Override
    public Scene scene() {
        return scene;
    }

    @Override
    public Navigation navigation() {
        return navigation;
    }

    @Override
    public SearchModel search() {
        return search;
    }

    @Override
    public Reviews reviews() {
        return reviews;
    }

    /** The place to type is always there. */
    @Override
    public void openSearch() {}

    @Override
    public void openFirstAnswer() {
        window.openFirstAnswer();
    }

    /** Makes all of the open page now, of which some would be made later; for a picture that is drawn at once. */
    @Override
    public void makeWhole() {
        window.makeWhole();
    }
}
