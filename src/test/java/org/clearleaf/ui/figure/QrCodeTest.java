package org.clearleaf.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.shape.SVGPath;
import org.clearleaf.support.FxThread;
import org.clearleaf.takehome.QrSymbol;
import org.junit.jupiter.api.Test;

final class QrCodeTest {

    @Test
    void theCodeIsOnePathWithAWhiteEdge() {
        QrCode code = FxThread.call(() -> QrCode.of("Is it safe?", 300, "Code").orElseThrow());
        SVGPath path = (SVGPath) code.lookupAll(".qr-dark").iterator().next();
        assertEquals(1, code.lookupAll(".qr-dark").size());
        int modules = QrSymbol.of("Is it safe?").orElseThrow().modules();
        double module = path.getBoundsInParent().getWidth() / modules;
        assertEquals(Math.rint(module), module, "a module of whole pixels has sharp edges");
        assertTrue(path.getBoundsInParent().getMinX() >= QrSymbol.QUIET * module, "a reader needs 4 white modules");
        assertEquals("Code", code.getAccessibleText());
    }

    @Test
    void wordsThatAreTooLongMakeNoCode() {
        assertTrue(FxThread.call(() -> QrCode.of("x".repeat(2000), 300, "Code")).isEmpty());
    }
}
