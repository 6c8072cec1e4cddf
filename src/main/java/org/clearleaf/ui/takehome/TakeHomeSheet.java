package org.clearleaf.ui.takehome;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** A card over the window, which keeps the focus until it is closed. What was written in it stays on the list. */
public final class TakeHomeSheet extends StackPane {

    private static final double WIDTH = 1040;
    private static final double MARGIN = 24;

    private final Runnable onClose;
    private final ActionButton close;
    private Subscription focus = Subscription.EMPTY;

    /**
     * Makes it; it is not shown yet.
     *
     * @param topic title of what is taken home
     * @param onClose takes it away
     */
    public TakeHomeSheet(TakeHomeCard card, String topic, Messages messages, Runnable onClose) {
        this.onClose = onClose;
        close = new ActionButton(messages.text("takehome.sheet.close"), Icon.CLOSE, ActionButton.Kind.GHOST);
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> close());
        getStyleClass().addAll("scrim", "take-home");
        getStylesheets().add("org/clearleaf/ui/takehome/takehome.css");
        BorderPane sheet = new BorderPane(card);
        sheet.setTop(head(messages.text("takehome.sheet.title"), topic));
        sheet.getStyleClass().addAll("panel", "dialog", "take-home-sheet");
        getChildren().add(scrolling(sheet));
        sceneProperty().subscribe(scene -> {
            focus.unsubscribe();
            focus = scene == null
                    ? Subscription.EMPTY
                    : scene.focusOwnerProperty().subscribe(this::keepFocus);
        });
    }

    /** What lies beneath can't be reached while the sheet is open. */
    private void keepFocus(@Nullable Node focused) {
        Node at = focused;
        while (at != null && !at.equals(this)) {
            at = at.getParent();
        }
        if (focused != null && at == null && getScene() != null) {
            close.requestFocus();
        }
    }

    /** Goes away. */
    public void close() {
        focus.unsubscribe();
        onClose.run();
    }

    /** For whoever opens it. */
    public void focusClose() {
        close.requestFocus();
    }

    private HBox head(String title, String topic) {
        VBox titles = new VBox(new ReadingText(title, "t-h2"), new ReadingText(topic, "t-label quiet"));
        HBox.setHgrow(titles, Priority.ALWAYS);
        HBox head = new HBox(titles, close);
        head.getStyleClass().add("take-home-head");
        return head;
    }

    /** As high as what it holds, up to the height there is. */
    private ScrollPane scrolling(Region sheet) {
        ScrollPane scroll = new ScrollPane(sheet);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMaxWidth(WIDTH);
        scroll.maxHeightProperty()
                .bind(Bindings.min(sheet.heightProperty(), heightProperty().subtract(2 * MARGIN)));
        return scroll;
    }
}
