package org.clearleaf.support;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import javafx.scene.image.Image;
import org.clearleaf.library.Library;
import org.clearleaf.settings.Settings;
import org.clearleaf.settings.clinic.ClinicSettings;
import org.clearleaf.ui.kiosk.KioskSession;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.theme.Theme;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.work.Background;

/** A session of the kiosk without a window: every drawing of it is the same. */
public final class DrawnKiosk implements AutoCloseable {

    private static final Day DAY = new Day(LocalDate.of(2025, 6, 1));

    private final Background background = new Background();
    private final KioskSession session;

    public DrawnKiosk(Library library, ClinicSettings clinic, double width, double height) {
        session = FxThread.call(() -> {
            ReaderModel house = new ReaderModel(Settings.DEFAULT, Theme.LIGHT, DAY);
            house.library().set(library);
            return new KioskSession(house, clinic, background, width, height, System::nanoTime, () -> {});
        });
        layOut();
    }

    public DrawnKiosk go(Place place) {
        FxThread.run(() -> session.navigation().go(place));
        layOut();
        return this;
    }

    public DrawnKiosk change(UnaryOperator<ReaderModel> change) {
        FxThread.run(() -> change.apply(session.model()));
        layOut();
        return this;
    }

    public Image picture() {
        return FxThread.call(() -> session.scene().snapshot(null));
    }

    private void layOut() {
        FxThread.run(() -> Pictures.layOut(session.scene().getRoot()));
    }

    @Override
    public void close() {
        background.close();
    }
}
