package org.clearleaf.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.clearleaf.settings.clinic.Clinic;
import org.clearleaf.settings.clinic.ClinicSettings;
import org.clearleaf.support.FxThread;
import org.junit.jupiter.api.Test;

final class FrontDeskTest {

    @Test
    void theDeskIsNamedInEveryLanguageOfTheKiosk() {
        assertEquals(
                List.of("Please ask at the front desk.", "Pregunte en recepción, por favor."),
                words(ClinicSettings.DEFAULT));
    }

    @Test
    void theClinicsOwnSentenceTakesItsPlace() {
        ClinicSettings usual = ClinicSettings.DEFAULT;
        Clinic clinic = new Clinic("", "Ask at counter 3.", "911", "988");
        assertEquals(
                List.of("Ask at counter 3."),
                words(new ClinicSettings(
                        clinic,
                        usual.presentation(),
                        usual.idle(),
                        usual.hours(),
                        usual.staffCode(),
                        usual.counts(),
                        usual.takeHome())));
    }

    @Test
    void thePageFillsTheScreen() {
        FxThread.run(() -> {
            Stage stage = new Stage();
            new FrontDesk(stage, ClinicSettings.DEFAULT).show();
            assertTrue(stage.isFullScreen());
            stage.hide();
        });
    }

    private static List<String> words(ClinicSettings settings) {
        return FxThread.call(() -> {
            Stage stage = new Stage();
            new FrontDesk(stage, settings);
            return labels(stage).map(Label::getText).toList();
        });
    }

    private static Stream<Label> labels(Stage stage) {
        return stage.getScene().getRoot().getChildrenUnmodifiable().stream().map(Label.class::cast);
    }
}
