package org.clearleaf.ui.window;

import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.controlsfx.control.HiddenSidesPane;
import org.jspecify.annotations.Nullable;

/** Lies over the page at its start, takes the focus when it opens and gives it back when it closes. */
final class QuestionsDrawer {

    private static final Duration SLIDE = Duration.millis(180);

    private final HiddenSidesPane pane = new HiddenSidesPane();
    private final Region questions;
    private final StringBuilder typed = new StringBuilder();
    private Consumer<String> onceShown = _ -> {};
    private @Nullable Node focusedBefore;

    QuestionsDrawer(Node page, Region questions) {
        this.questions = questions;
        pane.setContent(page);
        pane.setFocusTraversable(false);
        pane.setTriggerDistance(0);
        pane.setAnimationDelay(Duration.ZERO);
        questions.visibleProperty().subscribe(shown -> {
            if (shown) {
                onceShown.accept(typed.toString());
                onceShown = _ -> {};
            }
        });
    }

    /** The page, with the drawer over it. */
    Node node() {
        return pane;
    }

    /** Puts the questions in, with the drawer closed. */
    void hold(double width) {
        questions.setMinWidth(width);
        questions.setPrefWidth(width);
        pane.setLeft(questions);
    }

    /** Gives the questions away; the pane has hidden them and does not undo that by itself. */
    void release() {
        pane.setPinnedSide(null);
        pane.setLeft(null);
        questions.setManaged(true);
        questions.setVisible(true);
    }

    boolean isOpen() {
        return pane.getPinnedSide() != null;
    }

    /** Whether it is asked to open, and nothing in it can take the focus yet. */
    boolean isOpening() {
        return isOpen() && !questions.isVisible();
    }

    /** Keeps what is typed while it opens. */
    void type(String letters) {
        typed.append(letters);
    }

    /**
     * Opens.
     *
     * @param focus run as soon as something in the drawer can take the focus; gets what has been typed meanwhile
     */
    void open(Consumer<String> focus) {
        if (isOpening()) {
            onceShown = focus;
            return;
        }
        if (isOpen()) {
            focus.accept("");
            return;
        }
        focusedBefore = pane.getScene().getFocusOwner();
        typed.setLength(0);
        onceShown = focus;
        boolean still = pane.getScene().getPreferences().isReducedMotion();
        pane.setAnimationDuration(still ? Duration.ONE : SLIDE);
        pane.setPinnedSide(Side.LEFT);
    }

    void close() {
        if (isOpen()) {
            pane.setPinnedSide(null);
            if (focusedBefore != null) {
                focusedBefore.requestFocus();
            }
        }
    }
}
