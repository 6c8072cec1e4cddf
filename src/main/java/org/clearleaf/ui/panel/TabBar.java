package org.clearleaf.ui.panel;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import org.clearleaf.article.Aspect;
import org.clearleaf.ui.control.Manner;
import org.clearleaf.ui.control.OnDemand;
import org.clearleaf.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Shows the tabs if they all fit, else the menu; tabs never shrink and are never cut. On a shared screen there is no menu, which
 * would open a window of its own: others lead from part to part there.
 */
final class TabBar extends Pane {

    private final PanelTabs tabs;
    private final @Nullable OnDemand<PanelMenu> menu;
    private Aspect current;

    TabBar(List<Aspect> aspects, TabWords words, Messages messages, Manner manner, Consumer<Aspect> choose) {
        tabs = new PanelTabs(aspects, words, messages, choose);
        menu = manner instanceof Manner.Own
                ? new OnDemand<>(() -> new PanelMenu(aspects, words, messages, choose), this::add)
                : null;
        getStyleClass().add("tab-bar");
        getChildren().add(tabs);
        setMinHeight(USE_PREF_SIZE);
        current = aspects.getFirst();
        tabs.current(current);
    }

    void current(Aspect aspect) {
        tabs.current(aspect);
        current = aspect;
        if (menu != null) {
            menu.shown().ifPresent(shown -> shown.current(aspect));
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
        if (fits(width)) {
            return tabs.prefHeight(-1);
        }
        return menu == null ? 0 : menu.make().prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        boolean fits = fits(getWidth());
        tabs.setVisible(fits);
        tabs.resizeRelocate(0, 0, getWidth(), getHeight());
        if (menu != null && fits) {
            menu.hide();
        } else if (menu != null) {
            PanelMenu shown = menu.show();
            shown.current(current);
            shown.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }

    /** Whether nothing is cut; before there is a width, nothing can tell that it is. */
    private boolean fits(double width) {
        return width <= 0 || tabs.prefWidth(-1) <= width;
    }

    /** Only a layout can tell that it is needed, and styles have been given before that. */
    private void add(PanelMenu added) {
        getChildren().add(added);
        added.applyCss();
    }
}
