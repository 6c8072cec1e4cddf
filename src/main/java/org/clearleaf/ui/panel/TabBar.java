package org.clearleaf.ui.panel;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import org.clearleaf.article.Aspect;
import org.clearleaf.ui.control.Manner;
import org.clearleaf.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Shows the tabs if they all fit, else the menu; tabs never shrink and are never cut. On a shared screen there is no menu, which
 * would open a window of its own: others lead from part to part there.
 */
final class TabBar extends Pane {

    private final PanelTabs tabs;
    private final @Nullable PanelMenu menu;

    TabBar(List<Aspect> aspects, TabWords words, Messages messages, Manner manner, Consumer<Aspect> choose) {
        tabs = new PanelTabs(aspects, words, messages, choose);
        menu = manner instanceof Manner.Own ? new PanelMenu(aspects, words, messages, choose) : null;
        getStyleClass().add("tab-bar");
        getChildren().add(tabs);
        if (menu != null) {
            getChildren().add(menu);
        }
        setMinHeight(USE_PREF_SIZE);
        current(aspects.getFirst());
    }

    void current(Aspect aspect) {
        tabs.current(aspect);
        if (menu != null && aspect.hasTab()) {
            menu.current(aspect);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (menu == null) {
            return fits(width) ? tabs.prefHeight(-1) : 0;
        }
        return Math.max(tabs.prefHeight(-1), menu.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        boolean fits = fits(getWidth());
        tabs.setVisible(fits);
        tabs.resizeRelocate(0, 0, getWidth(), getHeight());
        if (menu != null) {
            menu.setVisible(!fits);
            menu.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }

    private boolean fits(double width) {
        return tabs.prefWidth(-1) <= width;
    }
}
