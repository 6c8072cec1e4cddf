package org.clearleaf.ui.takehome;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.Overlay;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.text.Messages;

/** What is taken home, over the window. What was written in it stays on the list. */
public final class TakeHomeSheet extends Overlay {

    private static final double WIDTH = 1040;

    /**
     * Makes it; it is not shown yet.
     *
     * @param topic title of what is taken home
     */
    public TakeHomeSheet(TakeHomeCard card, String topic, Messages messages) {
        this(
                card,
                topic,
                messages.text("takehome.sheet.title"),
                new ActionButton(messages.text("takehome.sheet.close"), Icon.CLOSE, ActionButton.Kind.GHOST));
    }

    private TakeHomeSheet(TakeHomeCard card, String topic, String title, ActionButton close) {
        super(close, sheet(card, head(title, topic, close)), WIDTH);
        close.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("take-home");
        getStylesheets().add("org/clearleaf/ui/takehome/takehome.css");
    }

    private static BorderPane sheet(TakeHomeCard card, HBox head) {
        BorderPane sheet = new BorderPane(card);
        sheet.setTop(head);
        sheet.getStyleClass().add("take-home-sheet");
        return sheet;
    }

    private static HBox head(String title, String topic, ActionButton close) {
        VBox titles = new VBox(new ReadingText(title, "t-h2"), new ReadingText(topic, "t-label quiet"));
        HBox.setHgrow(titles, Priority.ALWAYS);
        HBox head = new HBox(titles, close);
        head.getStyleClass().add("take-home-head");
        return head;
    }
}
