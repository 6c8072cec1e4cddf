package org.clearleaf.ui.panel;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import org.clearleaf.article.Aspect;
import org.clearleaf.ui.text.Messages;

/** Shows the tabs if they all fit, else the menu; tabs never shrink and are never cut. */
final class TabBar extends Pane {

    private final PanelTabs tabs;
    private final PanelMenu menu;

    TabBar(List<Aspect> aspects, TabWords words, Messages messages, Consumer<Aspect> choose) {
        tabs = new PanelTabs(aspects, words, messages, choose);
        menu = new PanelMenu(aspects, words, messages, choose);
        getStyleClass().add("tab-bar");
        getChildren().addAll(tabs, menu);
        setMinHeight(USE_PREF_SIZE);
        current(aspects.getFirst());
    }

    void current(Aspect aspect) {
        tabs.current(aspect);
        if (aspect.hasTab()) {
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
        return Math.max(tabs.prefHeight(-1), menu.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        boolean fits = tabs.prefWidth(-1) <= getWidth();
        tabs.setVisible(fits);
        menu.setVisible(!fits);
        tabs.resizeRelocate(0, 0, getWidth(), getHeight());
        menu.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
