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
    private final List<Section> sections;

    PanelPlaces(ScrollPane scroll, Region page, List<Section> sections) {
        this.scroll = scroll;
        this.page = page;
        this.sections = sections;
    }

    /** The line at the top of the view, if that is y. */
    Spot spotAt(double y) {
        return sections.stream()
                .filter(section -> top(section) - GAP_ABOVE <= y + 1)
                .reduce((_, later) -> later)
                .map(section -> new Spot(
                        section.anchor(),
                        (y + GAP_ABOVE - top(section))
                                / Math.max(1, section.node().getHeight())))
                .orElseGet(() -> new Spot("", sections.isEmpty() ? 0 : y / Math.max(1, top(sections.getFirst()))));
    }

    double yOf(Spot spot) {
        return section(spot.anchor())
                .map(section ->
                        top(section) - GAP_ABOVE + spot.share() * section.node().getHeight())
                .orElse(spot.share() * (sections.isEmpty() ? 0 : top(sections.getFirst())));
    }

    Optional<Section> section(String anchor) {
        return sections.stream()
                .filter(section -> section.anchor().equals(anchor))
                .findFirst();
    }

    boolean isInView(double yOnPage, double y) {
        return yOnPage > y && yOnPage <= y + viewHeight();
    }

    /** The last panel whose top is at or above the line being read; at the very end the last one. There must be a panel. */
    Section atLine(double y) {
        if (valueOf(y) >= 1) {
            return sections.getLast();
        }
        double line = y + LINE * viewHeight();
        return sections.stream()
                .filter(section -> top(section) <= line)
                .reduce((_, later) -> later)
                .orElse(sections.getFirst());
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
    double top(Section section) {
        return page.sceneToLocal(section.node().localToScene(0, 0)).getY();
    }

    private double room() {
        return page.getHeight() - viewHeight();
    }
}
