package org.clearleaf.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.clearleaf.article.Aspect;
import org.clearleaf.ui.text.Messages;

/** A tab for each side of the topic, with a bar under the one being read; the arrow keys move between them. */
final class PanelTabs extends HBox {

    private final List<Aspect> aspects;
    private final List<Button> tabs = new ArrayList<>();
    private final Consumer<Aspect> choose;

    PanelTabs(List<Aspect> aspects, TabWords words, Messages messages, Consumer<Aspect> choose) {
        this.aspects = aspects;
        this.choose = choose;
        getStyleClass().add("tabs");
        setAccessibleRole(AccessibleRole.TAB_PANE);
        setAccessibleText(messages.text("panel.tabs"));
        for (Aspect aspect : aspects) {
            Button tab = new Button(words.of(aspect));
            tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
            tab.setAccessibleText(tab.getText());
            tab.getStyleClass().setAll("tab", "t-label");
            tab.setMinWidth(Region.USE_PREF_SIZE);
            tab.setOnAction(_ -> choose.accept(aspect));
            tabs.add(tab);
        }
        getChildren().setAll(tabs);
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    /** Marks a tab, or none past the last; one of them always takes the focus. */
    void current(Aspect aspect) {
        int entry = aspects.contains(aspect) ? aspects.indexOf(aspect) : tabs.size() - 1;
        for (int i = 0; i < tabs.size(); i++) {
            tabs.get(i).pseudoClassStateChanged(PseudoClasses.CURRENT, aspects.get(i) == aspect);
            tabs.get(i).setFocusTraversable(i == entry);
        }
    }

    private void move(KeyEvent key) {
        int focused = tabs.indexOf(getScene().getFocusOwner());
        int target = switch (key.getCode()) {
            case LEFT -> focused - step();
            case RIGHT -> focused + step();
            case HOME -> 0;
            case END -> tabs.size() - 1;
            default -> -1;
        };
        if (focused >= 0 && !key.isAltDown() && target >= 0 && target < tabs.size()) {
            key.consume();
            choose.accept(aspects.get(target));
            tabs.get(target).requestFocus();
        }
    }

    private int step() {
        return switch (getEffectiveNodeOrientation()) {
            case RIGHT_TO_LEFT -> -1;
            default -> 1;
        };
    }
}
