package org.clearleaf.ui;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.clearleaf.ui.faq.SearchModel;
import org.clearleaf.ui.navigation.Navigation;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.panel.Reviews;
import org.clearleaf.ui.theme.ThemedScene;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.window.ReaderWindow;
import org.clearleaf.ui.work.Background;
import org.jspecify.annotations.Nullable;

/** The reader as a scene, in a window or off the screen: models and views built by hand, top to bottom. */
public final class ReaderScene implements Still {

    private static final List<String> AREAS = List.of("window", "shelf", "panel", "faq", "notice");

    private final Navigation navigation;
    private final SearchModel search;
    private final Reviews reviews;
    private final ReaderWindow window;
    private final Scene scene;

    /**
     * Builds the scene with its bar. The styles come before the window, or all of it would be styled twice.
     *
     * @param start where it opens
     * @param width in pixels
     * @param height in pixels
     * @param toggleFullScreen asks the stage
     */
    public ReaderScene(
            ReaderModel model,
            Place start,
            Background background,
            double width,
            double height,
            Runnable toggleFullScreen) {
        navigation = new Navigation(start);
        search = new SearchModel(model.index(), model.meanings(), model::outOfDateSince, background);
        reviews = new Reviews(background, () -> model.today().get());
        window = new ReaderWindow(model, navigation, search, reviews, background, toggleFullScreen);
        scene = new Scene(new Region(), width, height);
        model.dress(
                new ThemedScene(scene, AREAS.stream().map(ThemedScene::sheet).toList()));
        scene.setRoot(window);
        window.open();
        new LibraryIndex(model, background).follow();
    }

    /** Shows the place where it opens, from now on. */
    public void begin() {
        window.begin();
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
    public void takeHome(@Nullable String anchor) {
        window.takeHome(anchor);
    }

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
