package org.clearleaf.ui.kiosk;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.clearleaf.ui.control.Cards;
import org.jspecify.annotations.Nullable;

/** The place over the page for one sheet at a time. */
final class Sheets extends StackPane implements Cards {

    private final String closeWords;
    private final BooleanSupplier isPortrait;
    private @Nullable Node focusedBefore;

    Sheets(String closeWords, BooleanSupplier isPortrait) {
        this.closeWords = closeWords;
        this.isPortrait = isPortrait;
        setPickOnBounds(false);
    }

    @Override
    public void show(String title, Node card) {
        if (getChildren().isEmpty()) {
            focusedBefore = getScene().getFocusOwner();
        }
        Sheet sheet = new Sheet(title, closeWords, card, this::close);
        sheet.arrange(isPortrait.getAsBoolean());
        getChildren().setAll(sheet);
        sheet.takeFocus();
    }

    boolean isOpen() {
        return !getChildren().isEmpty();
    }

    @Override
    public void close() {
        if (isOpen()) {
            getChildren().clear();
            if (focusedBefore != null && focusedBefore.getScene() != null) {
                focusedBefore.requestFocus();
            }
            focusedBefore = null;
        }
    }
}
