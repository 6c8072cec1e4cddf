package org.clearleaf.ui.kiosk;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.ui.figure.Sprig;

/** Invites whoever passes: one answer after the other, each a little elsewhere, so that no picture burns into the screen. */
final class AttractView extends StackPane {

    /** How long one takes to read. */
    private static final int SECONDS_EACH = 12;

    /** How far it wanders, in px. */
    private static final int WANDERING = 9;

    private final List<Invitation> invitations;
    private final Label title = label("t-display");
    private final Label answer = label("t-h2");
    private final VBox words;
    private int shown = -1;

    /**
     * Makes it.
     *
     * @param invitations at least one
     * @param touch how to begin
     * @param promise that the screen clears itself, and after how long
     */
    AttractView(List<Invitation> invitations, Brand brand, String touch, String promise) {
        this.invitations = List.copyOf(invitations);
        getStyleClass().addAll("curtain", "attract");
        Label begin = label("attract-touch");
        begin.setText(touch);
        Label clears = label("t-label");
        clears.setText(promise);
        words = new VBox(brand, title, answer, begin, clears);
        words.getStyleClass().add("attract-words");
        Sprig sprig = new Sprig();
        setAlignment(sprig, Pos.TOP_RIGHT);
        getChildren().addAll(sprig, words);
        show(0);
    }

    /** @param seconds since it came up */
    void show(long seconds) {
        int now = Math.toIntExact(seconds / SECONDS_EACH);
        if (now != shown) {
            shown = now;
            Invitation one = invitations.get(now % invitations.size());
            title.setText(one.title());
            answer.setText(one.answer());
            words.setTranslateX(now % WANDERING - WANDERING / 2);
            words.setTranslateY(now / 2 % WANDERING - WANDERING / 2);
        }
    }

    private static Label label(String typeClass) {
        Label label = new Label();
        label.getStyleClass().add(typeClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
