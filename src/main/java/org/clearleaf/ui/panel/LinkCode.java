package org.clearleaf.ui.panel;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.figure.QrCode;

/** An address as words, and as a code for a phone's camera; never to be opened here. */
final class LinkCode extends VBox {

    /** On the kiosk's screen more than 7 cm: a phone reads it at arm's length. */
    private static final double SIDE = 280;

    LinkCode(String url, String name) {
        getStyleClass().add("link-code");
        setAlignment(Pos.CENTER);
        QrCode.of(url, SIDE, name).ifPresent(getChildren()::add);
        ReadingText address = new ReadingText(url, "t-label quiet");
        getChildren().add(address);
    }
}
