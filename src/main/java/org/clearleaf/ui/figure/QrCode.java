package org.clearleaf.ui.figure;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.clearleaf.takehome.QrSymbol;

/** Words as a code for a phone's camera: one path, sharp at every size, black on white in every theme. */
public final class QrCode extends Pane {

    private QrCode(QrSymbol symbol, double side, String accessibleText) {
        getStyleClass().add("qr-code");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(accessibleText);
        SVGPath dark = new SVGPath();
        dark.setContent(symbol.path());
        dark.getStyleClass().add("qr-dark");
        Rectangle light = new Rectangle(side, side);
        light.getStyleClass().add("qr-light");
        getChildren().addAll(light, dark);
        double module = module(symbol, side);
        double edge = Math.floor((side - module * symbol.modules()) / 2);
        dark.getTransforms().addAll(new Translate(edge, edge), new Scale(module, module));
        setMinSize(side, side);
        setMaxSize(side, side);
    }

    /**
     * Draws a code.
     *
     * @param side with the white edge, in px
     * @param accessibleText what the code is for
     * @return nothing if the words are too long: see {@link QrSymbol#of}
     */
    public static Optional<QrCode> of(String words, double side, String accessibleText) {
        return QrSymbol.of(words).map(symbol -> new QrCode(symbol, side, accessibleText));
    }

    /** Side of a module, in whole px where there is room, so that its edges are sharp. */
    private static double module(QrSymbol symbol, double side) {
        double exact = side / (symbol.modules() + 2 * QrSymbol.QUIET);
        return exact < 1 ? exact : Math.floor(exact);
    }
}
