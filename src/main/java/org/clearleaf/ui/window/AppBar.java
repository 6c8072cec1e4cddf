package org.clearleaf.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.IconButton;
import org.clearleaf.ui.figure.LeafMark;
import org.clearleaf.ui.navigation.Navigation;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.text.Messages;

/** The bar on top: where one is, ways back, and how the screen looks. */
final class AppBar extends HBox {

    private final Navigation navigation;
    private final Messages messages;
    private final AppMenus menus;
    private final Runnable openQuestions;
    private final Runnable openSearch;
    private final boolean inTopic;

    /**
     * @param inTopic whether a topic is open; the place alone can't tell, as a broken topic has nothing to take home
     */
    AppBar(
            Navigation navigation,
            ReaderModel model,
            AppMenus menus,
            boolean inTopic,
            Runnable openQuestions,
            Runnable openSearch) {
        this.navigation = navigation;
        this.messages = model.messages().get();
        this.menus = menus;
        this.inTopic = inTopic;
        this.openQuestions = openQuestions;
        this.openSearch = openSearch;
        getStyleClass().add("app-bar");
    }

    /**
     * Arranges the bar for a place: as the class of the window asks for if that fits, which depends on the language, else as in
     * a compact window, at last with the text size in the last menu.
     *
     * @param width in pixels
     */
    void arrange(Place place, SizeClass size, double width) {
        arrange(place, size, false);
        if (isWiderThan(width)) {
            arrange(place, SizeClass.COMPACT, false);
        }
        if (isWiderThan(width)) {
            arrange(place, SizeClass.COMPACT, true);
        }
    }

    private boolean isWiderThan(double width) {
        applyCss();
        return prefWidth(-1) > width;
    }

    private void arrange(Place place, SizeClass size, boolean narrow) {
        List<Node> nodes = new ArrayList<>();
        boolean compact = size == SizeClass.COMPACT;
        if (compact && inTopic) {
            nodes.add(button("window.questions", Icon.LIST, ActionButton.Kind.OUTLINE, openQuestions));
            nodes.add(button("window.search", Icon.SEARCH, ActionButton.Kind.OUTLINE, openSearch));
        } else if (compact && !(place instanceof Place.Home)) {
            nodes.add(button("window.all-topics", Icon.ARROW_LEFT, ActionButton.Kind.GHOST, navigation::home));
        } else {
            nodes.add(brand());
            addWays(nodes, place, size);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        nodes.add(gap);
        nodes.addAll(menus(size, place, narrow));
        getChildren().setAll(nodes);
    }

    /** Which of its buttons has the focus, or -1. */
    int focusedIndex() {
        for (int i = 0; i < getChildren().size(); i++) {
            if (getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    /** Gives the focus to a button; to none for -1. */
    void focus(int index) {
        if (index >= 0 && index < getChildren().size()) {
            getChildren().get(index).requestFocus();
        }
    }

    private void addWays(List<Node> nodes, Place place, SizeClass size) {
        if (!(place instanceof Place.Home)) {
            Region rule = new Region();
            rule.getStyleClass().add("rule");
            nodes.add(rule);
            nodes.add(button("window.all-topics", Icon.ARROW_LEFT, ActionButton.Kind.GHOST, navigation::home));
            nodes.add(history(
                    Icon.CHEVRON_LEFT,
                    "window.back",
                    navigation::back,
                    navigation.canGoBack().get()));
            nodes.add(history(
                    Icon.CHEVRON_RIGHT,
                    "window.forward",
                    navigation::forward,
                    navigation.canGoForward().get()));
        }
        if (inTopic && size == SizeClass.MEDIUM) {
            nodes.add(button("window.questions", Icon.LIST, ActionButton.Kind.OUTLINE, openQuestions));
        }
    }

    private List<Node> menus(SizeClass size, Place place, boolean narrow) {
        List<Node> shown = new ArrayList<>();
        if (!narrow) {
            shown.add(menus.textSize(size == SizeClass.COMPACT));
        }
        if (size == SizeClass.COMPACT) {
            shown.add(menus.more(!(place instanceof Place.Home), inTopic, narrow));
        } else {
            menus.language().ifPresent(shown::add);
            shown.add(menus.colors());
            shown.add(menus.help());
            if (inTopic) {
                shown.add(menus.takeHome());
            }
        }
        return shown;
    }

    private Node brand() {
        Label name = new Label(messages.text("app.name"), new LeafMark(28));
        name.getStyleClass().add("brand");
        name.setMinWidth(USE_PREF_SIZE);
        return name;
    }

    private Node history(Icon icon, String key, Runnable action, boolean possible) {
        IconButton button = new IconButton(icon, messages.text(key));
        button.setOnAction(_ -> action.run());
        button.setDisable(!possible);
        return button;
    }

    private Node button(String key, Icon icon, ActionButton.Kind kind, Runnable action) {
        ActionButton button = new ActionButton(messages.text(key), icon, kind);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
