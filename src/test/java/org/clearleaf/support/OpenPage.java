package org.clearleaf.support;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;

/** Where the panels of the open article stand on the screen, measured, not asked. Lengths in px. */
public final class OpenPage {

    private static final String ANCHORED = "panel-";
    private static final double GAP = 20;

    /**
     * A line of the page.
     *
     * @param anchor of the last panel that begins at or above it
     * @param share how far down that panel it is, from 0 to 1
     */
    public record Line(String anchor, double share) {}

    private final OpenReader reader;

    public OpenPage(OpenReader reader) {
        this.reader = reader;
    }

    /** Anchors of all panels, from top to bottom. */
    public List<String> anchors() {
        return FxThread.call(() -> panels().stream()
                .map(panel -> panel.getId().substring(ANCHORED.length()))
                .toList());
    }

    /** How far below the top of the view a panel begins; negative when it begins above. */
    public double top(String anchor) {
        return FxThread.call(() -> y(panel(anchor)));
    }

    public double height(String anchor) {
        return FxThread.call(() -> panel(anchor).getHeight());
    }

    public double viewHeight() {
        return FxThread.call(() -> viewport().getHeight());
    }

    /** How many places are marked in one way, for example as {@code mark-current}. */
    public int marks(String styleClass) {
        return FxThread.call(() -> (int) reader.root().lookupAll(".page ." + styleClass).stream()
                .filter(mark -> mark instanceof Path path && !path.getElements().isEmpty())
                .count());
    }

    /** The line that stands as far below the top of the view as a jump puts a panel. */
    public Line topLine() {
        return FxThread.call(() -> panels().stream()
                .filter(panel -> y(panel) <= GAP + 1)
                .reduce((_, later) -> later)
                .map(panel ->
                        new Line(panel.getId().substring(ANCHORED.length()), (GAP - y(panel)) / panel.getHeight()))
                .orElse(new Line("", 0)));
    }

    private List<Region> panels() {
        return reader.root().lookupAll(".page > .panel").stream()
                .filter(node -> node.getId() != null && node.getId().startsWith(ANCHORED))
                .map(Region.class::cast)
                .sorted((one, other) -> Double.compare(y(one), y(other)))
                .toList();
    }

    private Region panel(String anchor) {
        return panels().stream()
                .filter(panel -> panel.getId().equals(ANCHORED + anchor))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no panel " + anchor));
    }

    private double y(Node panel) {
        return panel.localToScene(panel.getLayoutBounds()).getMinY()
                - viewport().getMinY();
    }

    private Bounds viewport() {
        ScrollPane pane = (ScrollPane) reader.node(".article-view .page-scroll");
        return pane.localToScene(pane.getLayoutBounds());
    }
}
