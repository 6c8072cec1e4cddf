package org.clearleaf.ui.window;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import org.clearleaf.settings.Settings;
import org.clearleaf.ui.navigation.Navigation;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/** Where the app bar stands. It is made anew when something changes that it shows, and only then. */
final class TopBar extends StackPane {

    private final ReaderModel model;
    private final Navigation navigation;
    private final WindowActions actions;
    private final Supplier<Optional<TopicView>> topic;
    private @Nullable Look shown;

    /** All that decides how the bar looks. */
    private record Look(
            Place place,
            boolean inTopic,
            int chosen,
            boolean canGoBack,
            boolean canGoForward,
            SizeClass size,
            double width,
            Messages messages,
            Settings settings,
            Theme theme,
            List<Locale> languages) {}

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
        Look look = new Look(
                place(),
                inTopic,
                chosen,
                navigation.canGoBack().get(),
                navigation.canGoForward().get(),
                size,
                width,
                model.messages().get(),
                model.settings().get(),
                model.theme().get(),
                model.languages());
        if (!look.equals(shown)) {
            shown = look;
            replace(look);
        }
    }

    /** Within an article nothing of the bar changes on the way from part to part. */
    private Place place() {
        return navigation.place() instanceof Place.Topic(String id, String _)
                ? new Place.Topic(id, null)
                : navigation.place();
    }

    /** Whoever was on one of the buttons, to change the text size perhaps, is still there in the new bar. */
    private void replace(Look look) {
        int focused =
                !getChildren().isEmpty() && getChildren().getFirst() instanceof AppBar old ? old.focusedIndex() : -1;
        AppBar bar = new AppBar(
                navigation,
                model,
                new AppMenus(model, navigation, actions, look.chosen()),
                look.inTopic(),
                () -> topic.get().ifPresent(TopicView::openDrawer),
                () -> topic.get().ifPresent(TopicView::focusSearch));
        getChildren().setAll(bar);
        bar.arrange(look.place(), look.size(), look.width());
        bar.focus(focused);
    }
}
