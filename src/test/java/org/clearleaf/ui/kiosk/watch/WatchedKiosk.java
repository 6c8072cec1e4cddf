package org.clearleaf.ui.kiosk.watch;

import java.nio.file.Path;
import org.clearleaf.settings.clinic.ClinicSettings;
import org.clearleaf.ui.KioskApp;

/** The kiosk, on a screen that is not there; what is killed in {@link KilledKioskTest}. */
final class WatchedKiosk {

    private WatchedKiosk() {}

    public static void main(String[] args) {
        Path articles = Path.of(System.getProperty("clearleaf.home"), "data");
        KioskApp.open(new Caretaker(System.getenv()), articles, () -> ClinicSettings.DEFAULT);
    }
}
