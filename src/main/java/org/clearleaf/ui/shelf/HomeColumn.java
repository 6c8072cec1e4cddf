package org.clearleaf.ui.shelf;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The question on top, the topics below it, which scroll by themselves, and the foot. Where letters are large and the window is
 * low there would be no room for topics: then all of it scrolls as one page.
 */
final class HomeColumn extends ScrollPane {

    /** In px; with less than this, one can't choose among topics or answers. */
    private static final double ROOM = 160;

    /** How much of a low window the answers get; the rest is for the field. */
    private static final double SHARE_OF_ANSWERS = 0.7;

    private final Region hero;
    private final Region foot;
    private final Region topics;
    private final Region results;

    /** @param results lie over the topics while something is typed */
    HomeColumn(Region hero, Region topics, Region results, Region foot) {
        this.hero = hero;
        this.topics = topics;
        this.results = results;
        this.foot = foot;
        ScrollPane shelf = new ScrollPane(topics);
        shelf.visibleProperty().bind(results.visibleProperty().not());
        StackPane middle = new StackPane(shelf, results);
        VBox.setVgrow(middle, Priority.ALWAYS);
        foot.setMinHeight(USE_PREF_SIZE);
        setContent(new VBox(hero, middle, foot));
        asPage(shelf);
        asPage(this);
        setFitToHeight(true);
        middle.minHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        this::least,
                        viewportBoundsProperty(),
                        hero.heightProperty(),
                        foot.heightProperty(),
                        topics.heightProperty(),
                        results.visibleProperty()));
        results.visibleProperty().subscribe(this::bringIntoView);
    }

    private static void asPage(ScrollPane scroll) {
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
    }

    /** The least height of the middle. */
    private double least() {
        if (!isLow()) {
            return 0;
        }
        return results.isVisible() ? view() * SHARE_OF_ANSWERS : topics.getHeight();
    }

    private boolean isLow() {
        return view() > 0 && view() - hero.getHeight() - foot.getHeight() < ROOM;
    }

    private double view() {
        return getViewportBounds().getHeight();
    }

    /** Who types sees what is found. */
    private void bringIntoView(boolean isTyping) {
        double below = hero.getHeight() + least() + foot.getHeight() - view();
        double wanted = hero.getHeight() - view() * (1 - SHARE_OF_ANSWERS);
        setVvalue(isTyping && isLow() && below > 0 ? Math.clamp(wanted / below, 0, 1) : 0);
    }
}
