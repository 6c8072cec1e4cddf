package org.clearleaf.ui.kiosk;

import javafx.scene.control.Label;
import org.clearleaf.settings.clinic.Clinic;
import org.clearleaf.ui.figure.LeafMark;
import org.clearleaf.ui.text.Messages;

/** Whose screen this is. */
final class Brand extends Label {

    private static final double MARK = 28;

    Brand(Clinic clinic, Messages messages) {
        super(clinic.name().isEmpty() ? messages.text("app.name") : clinic.name(), new LeafMark(MARK));
        getStyleClass().add("brand");
    }
}
