package org.clearleaf.support;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.RowButton;

/** What is wrong with a screen for somebody who can't see it, uses keys, large text or a small window; one line for each fault. */
public final class ScreenCheck {

    private static final double LEAST_BUTTON = 44;
    private static final double LEAST_ROW = 46;
    private static final double ROUNDING = 1;

    private final OpenReader reader;

    public ScreenCheck(OpenReader reader) {
        this.reader = reader;
    }

    /** What takes the focus without a name to read out. */
    public List<String> unnamed() {
        return faults("has no name", this::takesFocus, node -> name(node).isBlank());
    }

    /** What takes the focus where it can't be seen. */
    public List<String> outOfSight() {
        return faults("lies outside of the window", this::takesFocus, node -> !isWithinReach(node));
    }

    /** What is too low to be hit: words within a text are as high as their line. */
    public List<String> small() {
        List<String> buttons = faults(
                "is lower than " + LEAST_BUTTON + " px",
                node -> node instanceof ButtonBase || node instanceof RowButton || node instanceof TextField,
                node -> height(node) < LEAST_BUTTON);
        List<String> rows = faults(
                "is lower than " + LEAST_ROW + " px",
                node -> node instanceof ListCell<?> cell && !cell.isEmpty() && !cell.isDisabled(),
                node -> height(node) < LEAST_ROW);
        return Stream.concat(buttons.stream(), rows.stream()).toList();
    }

    /** Words that are cut: with an ellipsis, or by the edge of their box. */
    public List<String> cut() {
        List<String> labels = faults("is cut", node -> node instanceof Labeled, node -> isCut((Labeled) node));
        List<String> texts = faults("is cut", node -> node instanceof ReadingText, node -> isCut((ReadingText) node));
        return Stream.concat(labels.stream(), texts.stream()).toList();
    }

    /** What one would have to scroll sideways for. */
    public List<String> sideways() {
        List<String> pages = faults(
                "is wider than its view",
                node -> node instanceof ScrollPane,
                node -> contentWidth((ScrollPane) node)
                        > ((ScrollPane) node).getViewportBounds().getWidth() + ROUNDING);
        List<String> nodes = faults(
                "reaches beyond the window",
                node -> node instanceof Labeled || node instanceof ReadingText,
                node -> box(node).getMinX() < -ROUNDING
                        || box(node).getMaxX() > reader.scene().getWidth() + ROUNDING);
        return Stream.concat(pages.stream(), nodes.stream()).toList();
    }

    private List<String> faults(String fault, Predicate<Node> kind, Predicate<Node> wrong) {
        return FxThread.call(() -> Seen.nodes(reader.root())
                .filter(Seen::isShown)
                .filter(kind)
                .filter(wrong)
                .map(node -> said(node) + " " + fault)
                .toList());
    }

    private boolean takesFocus(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && !(node instanceof ListCell<?>);
    }

    private static String name(Node node) {
        String name = node.getAccessibleText();
        if (name == null && node instanceof Labeled labeled) {
            name = labeled.getText();
        }
        return name == null ? "" : name;
    }

    /** In the window, or on a page that can be scrolled to it. */
    private boolean isWithinReach(Node node) {
        Bounds box = box(node);
        boolean across =
                box.getMinX() >= -ROUNDING && box.getMaxX() <= reader.scene().getWidth() + ROUNDING;
        boolean down =
                box.getMinY() >= -ROUNDING && box.getMaxY() <= reader.scene().getHeight() + ROUNDING;
        return box.getWidth() > 0 && across && (down || isOnPage(node));
    }

    private static boolean isOnPage(Node node) {
        Parent at = node.getParent();
        while (at != null && !(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static boolean isCut(Labeled labeled) {
        String words = labeled.getText();
        boolean shown = words != null && !words.isBlank() && labeled.getSkin() != null;
        return shown
                && labeled.getChildrenUnmodifiable().stream()
                        .anyMatch(part ->
                                part instanceof Text text && !text.getText().equals(words));
    }

    private static boolean isCut(ReadingText text) {
        boolean tooLow = text.getHeight() + ROUNDING < text.prefHeight(text.getWidth());
        boolean tooNarrow = text.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .anyMatch(piece -> piece.getBoundsInParent().getMaxX() > text.getWidth() + 2 * ROUNDING);
        return tooLow || tooNarrow;
    }

    private static double contentWidth(ScrollPane pane) {
        return pane.getContent() == null
                ? 0
                : pane.getContent().getLayoutBounds().getWidth();
    }

    private static double height(Node node) {
        return node.getLayoutBounds().getHeight() + ROUNDING / 2;
    }

    private static Bounds box(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static String said(Node node) {
        Bounds box = box(node);
        return String.format(
                Locale.ROOT,
                "%s %s “%s” at %.0f, %.0f, %.0f x %.0f",
                node.getClass().getSimpleName(),
                node.getStyleClass(),
                node instanceof ReadingText text ? text.plain() : name(node),
                box.getMinX(),
                box.getMinY(),
                box.getWidth(),
                box.getHeight());
    }
}
