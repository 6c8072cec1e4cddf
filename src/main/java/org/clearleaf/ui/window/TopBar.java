package org.clearleaf.ui.window;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import org.clearleaf.ui.navigation.Navigation;
import org.clearleaf.ui.navigation.Place;

/** Where the app bar stands. It is made anew when something changes that it shows, and only then. */
final class TopBar extends StackPane {

    private final ReaderModel model;
    private final Navigation navigation;
    private final WindowActions actions;
    private final Supplier<Optional<TopicView>> topic;
    private Object[] shown = {};

    /** @param topic the open topic of the moment */
    TopBar(ReaderModel model, Navigation navigation, WindowActions actions, Supplier<Optional<TopicView>> topic) {
        this.model = model;
        this.navigation = navigation;
        this.actions = actions;
        this.topic = topic;
    }

    /**
     * Shows where the person is and what can be done there.
     *
     * @param inTopic whether there is a topic to do it with
     * @param chosen how many of its questions are to be taken home
     * @param width in pixels
     */
    void arrange(boolean inTopic, int chosen, SizeClass size, double width) {
        Place place = navigation.place();
        // All that decides how the bar looks. Within an article nothing of it changes on the way from part to part.
        // No record: Java writes the code that compares records when it is first asked, 10 ms of the start.
        Object[] look = {
            place instanceof Place.Topic(String id, String _) ? id : place,
            inTopic,
            chosen,
            navigation.canGoBack().get(),
            navigation.canGoForward().get(),
            size,
            width,
            model.messages().get(),
            model.settings().get(),
            model.theme().get(),
            model.languages()
        };
        if (!Arrays.equals(look, shown)) {
            shown = look;
            AppBar bar = bar(inTopic, chosen);
            int focused = focusedIndex();
            getChildren().setAll(bar);
            bar.arrange(place, size, width);
            bar.focus(focused);
        }
    }

    /** Whoever was on one of the buttons, to change the text size perhaps, is still there in the new bar. */
    private int focusedIndex() {
        return !getChildren().isEmpty() && getChildren().getFirst() instanceof AppBar old ? old.focusedIndex() : -1;
    }

    private AppBar bar(boolean inTopic, int chosen) {
        return new AppBar(
                navigation,
                model,
                new AppMenus(model, navigation, actions, chosen),
                inTopic,
                () -> topic.get().ifPresent(TopicView::openDrawer),
                () -> topic.get().ifPresent(TopicView::focusSearch));
    }
}
