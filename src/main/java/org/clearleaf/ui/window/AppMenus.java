package org.clearleaf.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.clearleaf.settings.Settings;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.navigation.Navigation;
import org.clearleaf.ui.text.LanguageName;
import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.theme.Theme;

/** The menus of the app bar. What is in one is put together when it opens: the first picture needs only the buttons. */
final class AppMenus {

    private final ReaderModel model;
    private final Messages messages;
    private final Navigation navigation;
    private final WindowActions actions;
    private final int chosen;

    /** @param chosen how many questions of the open topic are to be taken home */
    AppMenus(ReaderModel model, Navigation navigation, WindowActions actions, int chosen) {
        this.model = model;
        this.messages = model.messages().get();
        this.navigation = navigation;
        this.actions = actions;
        this.chosen = chosen;
    }

    /**
     * The sizes of text.
     *
     * @param showsSize whether the button names the size rather than itself
     */
    MenuButton textSize(boolean showsSize) {
        String percent = messages.text("window.percent", model.textSize());
        MenuButton button =
                button(showsSize ? percent : messages.text("window.text-size"), Icon.TEXT_SIZE, this::sizes);
        button.setAccessibleText(messages.text("window.text-size.name", percent));
        return button;
    }

    /** The way to the sheet of the open topic, with how many questions are on it. */
    ActionButton takeHome() {
        ActionButton.Kind kind = chosen == 0 ? ActionButton.Kind.GHOST : ActionButton.Kind.SOFT;
        ActionButton button = new ActionButton(messages.text("takehome.open", chosen), Icon.CLIPBOARD, kind);
        button.setMinWidth(ActionButton.USE_PREF_SIZE);
        button.setOnAction(_ -> actions.showTakeHome());
        return button;
    }

    MenuButton colors() {
        return button(messages.text("window.colors"), Icon.CONTRAST, this::themes);
    }

    /** The languages, if there is a choice. */
    Optional<MenuButton> language() {
        List<Locale> all = model.languages();
        if (all.size() < 2) {
            return Optional.empty();
        }
        MenuButton button = button(LanguageName.of(messages.language()), Icon.GLOBE, () -> languages(all));
        button.setAccessibleText(messages.text("window.language.name", button.getText()));
        return Optional.of(button);
    }

    MenuButton help() {
        MenuButton button = button("", Icon.HELP, this::helpItems);
        button.setAccessibleText(messages.text("window.help"));
        button.getStyleClass().add("help-menu");
        return button;
    }

    /**
     * Everything that has no room of its own in a compact window.
     *
     * @param awayFromHome whether there is a way home to offer
     * @param inTopic whether a topic is open, to take home
     * @param narrow whether the text size is among them
     */
    MenuButton more(boolean awayFromHome, boolean inTopic, boolean narrow) {
        MenuButton button =
                button(messages.text("window.more"), Icon.CHEVRON_DOWN, () -> moreItems(awayFromHome, inTopic, narrow));
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    private List<MenuItem> moreItems(boolean awayFromHome, boolean inTopic, boolean narrow) {
        List<MenuItem> items = new ArrayList<>();
        if (awayFromHome) {
            items.add(item("window.all-topics", navigation::home));
        }
        if (inTopic) {
            MenuItem home = new MenuItem(messages.text("takehome.open", chosen));
            home.setOnAction(_ -> actions.showTakeHome());
            items.add(home);
        }
        MenuItem back = item("window.back", navigation::back);
        back.setDisable(!navigation.canGoBack().get());
        MenuItem forward = item("window.forward", navigation::forward);
        forward.setDisable(!navigation.canGoForward().get());
        items.addAll(List.of(back, forward, new SeparatorMenuItem()));
        List<Locale> all = model.languages();
        if (all.size() > 1) {
            items.add(menu("window.language", languages(all)));
        }
        if (narrow) {
            items.add(menu("window.text-size", sizes()));
        }
        items.addAll(List.of(menu("window.colors", themes()), new SeparatorMenuItem()));
        items.addAll(helpItems());
        return items;
    }

    private List<MenuItem> helpItems() {
        return List.of(
                hidesOutOfDate(),
                new SeparatorMenuItem(),
                item("window.keys", actions::showKeys),
                item("window.full-screen", actions::toggleFullScreen),
                item("window.about", actions::showAbout));
    }

    private MenuItem hidesOutOfDate() {
        CheckMenuItem item = new CheckMenuItem(messages.text("window.hide-out-of-date"));
        item.setSelected(model.settings().get().hidesOutOfDate());
        item.setOnAction(_ -> model.chooseHidesOutOfDate(item.isSelected()));
        return item;
    }

    private List<MenuItem> sizes() {
        ToggleGroup group = new ToggleGroup();
        return Settings.TEXT_SIZES.stream()
                .map(percent -> choice(
                        messages.text("window.percent", percent),
                        percent == model.textSize(),
                        group,
                        () -> model.chooseTextSize(percent)))
                .toList();
    }

    private List<MenuItem> themes() {
        ToggleGroup group = new ToggleGroup();
        return List.of(Theme.values()).stream()
                .map(theme -> choice(
                        messages.text("window.colors." + theme.code()),
                        theme == model.theme().get(),
                        group,
                        () -> model.chooseTheme(theme)))
                .toList();
    }

    private List<MenuItem> languages(List<Locale> all) {
        ToggleGroup group = new ToggleGroup();
        return all.stream()
                .map(language -> choice(
                        LanguageName.of(language),
                        language.equals(messages.language()),
                        group,
                        () -> model.chooseLanguage(language)))
                .toList();
    }

    private static MenuItem choice(String words, boolean chosen, ToggleGroup group, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Menu menu(String key, List<MenuItem> items) {
        Menu menu = new Menu(messages.text(key));
        menu.getItems().setAll(items);
        return menu;
    }

    private static MenuButton button(String words, Icon icon, Supplier<List<MenuItem>> items) {
        MenuButton button = new MenuButton(words, icon.node());
        button.setOnShowing(_ -> button.getItems().setAll(items.get()));
        button.getStyleClass().add("app-menu");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.setAccessibleText(words);
        return button;
    }
}
