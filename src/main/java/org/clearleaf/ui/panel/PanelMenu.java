package org.clearleaf.ui.panel;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.clearleaf.article.Aspect;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.IconButton;
import org.clearleaf.ui.text.Messages;

/** Stands for the tabs where they don't fit: a menu, "1 of 6", and the ways to the panel before and after. */
final class PanelMenu extends HBox {

    private final List<Aspect> aspects;
    private final TabWords words;
    private final Messages messages;
    private final Consumer<Aspect> choose;
    private final MenuButton menu = new MenuButton();
    private final Label position = new Label();
    private final Button previous;
    private final ActionButton next;
    private int current;

    PanelMenu(List<Aspect> aspects, TabWords words, Messages messages, Consumer<Aspect> choose) {
        this.aspects = aspects;
        this.words = words;
        this.messages = messages;
        this.choose = choose;
        getStyleClass().addAll("tabs", "panel-menu");
        menu.getStyleClass().add("panel-menu-button");
        menu.setMinWidth(0);
        aspects.forEach(aspect -> menu.getItems().add(item(aspect)));
        position.getStyleClass().addAll("t-label", "quiet", "position");
        previous = new IconButton(Icon.CHEVRON_LEFT, messages.text("panel.menu.previous"));
        previous.setOnAction(_ -> step(-1));
        next = new ActionButton(messages.text("panel.menu.next"), null, ActionButton.Kind.GHOST);
        next.trailingIcon(Icon.CHEVRON_RIGHT);
        next.setWrapText(false);
        next.getStyleClass().add("next-panel");
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setOnAction(_ -> step(1));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(menu, position, gap, previous, next);
    }

    /** Names the part that is read; past the last, such as the sources, there is only a way back to it. */
    void current(Aspect aspect) {
        current = aspects.contains(aspect) ? aspects.indexOf(aspect) : aspects.size();
        boolean isPast = current == aspects.size();
        String name = isPast ? messages.text("panel.menu.end") : words.of(aspect);
        menu.setText(name);
        menu.setAccessibleText(isPast ? name : messages.text("panel.menu.name", name, current + 1, aspects.size()));
        position.setText(isPast ? "" : messages.text("panel.menu.position", current + 1, aspects.size()));
        previous.setDisable(current == 0);
        next.setDisable(current >= aspects.size() - 1);
    }

    private MenuItem item(Aspect aspect) {
        MenuItem item = new MenuItem(words.of(aspect));
        item.setOnAction(_ -> choose.accept(aspect));
        return item;
    }

    private void step(int by) {
        choose.accept(aspects.get(current + by));
    }
}
