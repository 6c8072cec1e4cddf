package org.clearleaf.ui.panel;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.clearleaf.ui.navigation.Spot;

/** Where the panels of a page stand and which part of the page is in view. All lengths are px from the top of the page. */
final class PanelPlaces {

    /** What is being read, as a share of the height of the view. */
    static final double LINE = 0.3;

    /** What stays free above a panel that was jumped to. */
    static final double GAP_ABOVE = 20;

    private final ScrollPane scroll;
    private final Region page;
    private final List<PartPanel> panels;

    PanelPlaces(ScrollPane scroll, Region page, List<PartPanel> panels) {
        this.scroll = scroll;
        this.page = page;
        this.panels = panels;
    }

    /** The line at the top of the view, if that is y. */
    Spot spotAt(double y) {
        return panels.stream()
                .filter(panel -> top(panel) - GAP_ABOVE <= y + 1)
                .reduce((_, later) -> later)
                .map(panel -> new Spot(panel.anchor(), (y + GAP_ABOVE - top(panel)) / Math.max(1, panel.getHeight())))
                .orElseGet(() -> new Spot("", panels.isEmpty() ? 0 : y / Math.max(1, top(panels.getFirst()))));
    }

    double yOf(Spot spot) {
        return panel(spot.anchor())
                .map(panel -> top(panel) - GAP_ABOVE + spot.share() * panel.getHeight())
                .orElse(spot.share() * (panels.isEmpty() ? 0 : top(panels.getFirst())));
    }

    Optional<PartPanel> panel(String anchor) {
        return panels.stream().filter(panel -> panel.anchor().equals(anchor)).findFirst();
    }

    boolean isInView(double yOnPage, double y) {
        return yOnPage > y && yOnPage <= y + viewHeight();
    }

    /** The last panel whose top is at or above the line being read; at the very end the last one. There must be a panel. */
    PartPanel atLine(double y) {
        if (valueOf(y) >= 1) {
            return panels.getLast();
        }
        double line = y + LINE * viewHeight();
        return panels.stream()
                .filter(panel -> top(panel) <= line)
                .reduce((_, later) -> later)
                .orElse(panels.getFirst());
    }

    /** The top of the view. */
    double offset() {
        return scroll.getVvalue() * room();
    }

    /** From 0 to 1, as the scroll pane has it. */
    double valueOf(double y) {
        return room() <= 0 ? 0 : Math.clamp(y / room(), 0, 1);
    }

    /** 0 until the page has been laid out. */
    double viewHeight() {
        return scroll.getViewportBounds().getHeight();
    }

    /** Where a panel begins. */
    double top(PartPanel panel) {
        return page.sceneToLocal(panel.localToScene(0, 0)).getY();
    }

    private double room() {
        return page.getHeight() - viewHeight();
    }
}
