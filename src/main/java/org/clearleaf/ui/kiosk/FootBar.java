package org.clearleaf.ui.kiosk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The bar at the foot: the way out on every screen; in a tall one all other controls too. */
final class FootBar {

    private final Messages messages;
    private final KioskActions actions;
    private final String promise;
    private final boolean hasLanguages;
    private final int chosen;

    /**
     * Makes bars.
     *
     * @param promise that nothing is kept
     * @param chosen how many questions are to be taken home
     */
    FootBar(Messages messages, KioskActions actions, String promise, boolean hasLanguages, int chosen) {
        this.messages = messages;
        this.actions = actions;
        this.promise = promise;
        this.hasLanguages = hasLanguages;
        this.chosen = chosen;
    }

    /** @param steps of the open article; nothing where none is open */
    Region tall(Place place, @Nullable Steps steps) {
        VBox bar = new VBox();
        bar.getStyleClass().addAll("foot-bar", "tall");
        if (steps != null) {
            bar.getChildren().add(steps.row(actions::sections));
        }
        EvenRows items = new EvenRows(items(place, steps != null));
        items.getStyleClass().add("bar-items");
        bar.getChildren().addAll(items, LockLine.of(promise));
        return bar;
    }

    private List<Node> items(Place place, boolean isArticle) {
        boolean isHome = place instanceof Place.Home;
        List<Node> items = new ArrayList<>();
        items.add(item("kiosk.finished", Icon.START_OVER, actions::finish));
        if (!isHome) {
            items.add(item("window.all-topics", Icon.BOOK, actions::home));
        }
        if (isArticle) {
            items.add(item("window.questions", Icon.LIST, actions::questions));
        }
        if (!isHome) {
            items.add(item("window.search", Icon.SEARCH, actions::search));
        }
        items.add(item("window.text-size", Icon.TEXT_SIZE, actions::textSize));
        items.add(item("window.colors", Icon.CONTRAST, actions::colors));
        if (hasLanguages && !isHome) {
            items.add(item("window.language", Icon.GLOBE, actions::languages));
        }
        if (isArticle) {
            items.add(BarItem.of(messages.text("takehome.open", chosen), Icon.CLIPBOARD, actions::takeHome));
        }
        return items;
    }

    private Node item(String key, Icon icon, Runnable action) {
        return BarItem.of(messages.text(key), icon, action);
    }

    /**
     * The one of a wide screen.
     *
     * @param desk whom to tell in an emergency
     * @param steps of the open article; nothing where none is open
     */
    Region wide(String desk, @Nullable Steps steps) {
        ActionButton finish =
                new ActionButton(messages.text("kiosk.finished"), Icon.START_OVER, ActionButton.Kind.OUTLINE);
        finish.setMinWidth(Region.USE_PREF_SIZE);
        finish.setOnAction(_ -> actions.finish());
        HBox bar = new HBox(finish, LockLine.of(promise), gap(), new DeskLine(messages, desk), gap());
        if (steps != null) {
            bar.getChildren().addAll(takeHome(), steps.next());
        }
        bar.getStyleClass().addAll("foot-bar", "wide");
        return bar;
    }

    private Node takeHome() {
        ActionButton button =
                new ActionButton(messages.text("takehome.open", chosen), Icon.CLIPBOARD, ActionButton.Kind.SOFT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> actions.takeHome());
        return button;
    }

    private static Node gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
