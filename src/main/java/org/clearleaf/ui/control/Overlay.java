package org.clearleaf.ui.control;

import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A card over the window, as high as what it holds; it keeps the focus until it is closed. Lengths in px. */
public abstract class Overlay extends StackPane {

    private static final double MARGIN = 24;

    private final Button close;
    private final ScrollPane scroll;
    private @Nullable StackPane window;
    private @Nullable Node before;
    private Subscription focus = Subscription.EMPTY;

    /**
     * Makes it; it is not shown yet.
     *
     * @param close a button on the card
     * @param card scrolls where the window is too low for it
     * @param width of the card, where the window is wide enough
     */
    @SuppressWarnings("this-escape") // only what this class is made of is put together here
    protected Overlay(Button close, Region card, double width) {
        this.close = close;
        getStyleClass().add("scrim");
        card.getStyleClass().addAll("panel", "dialog");
        scroll = new ScrollPane(card);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMaxWidth(width);
        scroll.maxHeightProperty()
                .bind(Bindings.min(card.heightProperty(), heightProperty().subtract(2 * MARGIN)));
        getChildren().add(scroll);
    }

    /**
     * Puts something over a window, unless something lies over it already; then nothing is made.
     *
     * @param window is shown
     */
    public static void open(StackPane window, Supplier<Overlay> made) {
        if (window.getChildren().stream().noneMatch(Overlay.class::isInstance)) {
            made.get().lieOver(window);
        }
    }

    private void lieOver(StackPane shown) {
        window = shown;
        close.setOnAction(_ -> close());
        before = shown.getScene().getFocusOwner();
        shown.getChildren().add(this);
        // What a scroll pane holds joins the scene when it is styled, and only then can take the focus.
        applyCss();
        close.requestFocus();
        focus = getScene().focusOwnerProperty().subscribe(this::keepFocus);
    }

    /** Goes away; the focus goes back to where it was. */
    public final void close() {
        focus.unsubscribe();
        if (window != null) {
            window.getChildren().remove(this);
            window = null;
        }
        if (before != null) {
            before.requestFocus();
            before = null;
        }
    }

    /**
     * Moves what it holds, if there is more than it can show.
     *
     * @param share of the height of the view; negative is up
     */
    protected final void scrollBy(double share) {
        double view = scroll.getViewportBounds().getHeight();
        double room = scroll.getContent().getLayoutBounds().getHeight() - view;
        if (room > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + share * view / room, 0, 1));
        }
    }

    /** What lies beneath can't be reached. */
    private void keepFocus(@Nullable Node focused) {
        Node at = focused;
        while (at != null && !at.equals(this)) {
            at = at.getParent();
        }
        if (focused != null && at == null) {
            close.requestFocus();
        }
    }
}
