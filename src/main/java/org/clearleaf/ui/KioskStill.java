package org.clearleaf.ui;

import javafx.scene.Scene;
import org.clearleaf.library.Library;
import org.clearleaf.settings.Settings;
import org.clearleaf.settings.clinic.ClinicSettings;
import org.clearleaf.ui.faq.SearchModel;
import org.clearleaf.ui.kiosk.House;
import org.clearleaf.ui.kiosk.KioskScreen;
import org.clearleaf.ui.kiosk.KioskSession;
import org.clearleaf.ui.kiosk.session.Counts;
import org.clearleaf.ui.navigation.Navigation;
import org.clearleaf.ui.panel.Reviews;
import org.clearleaf.ui.theme.Theme;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.work.Background;

/** The kiosk of a clinic that has set nothing, off the screen. */
final class KioskStill implements Still {

    private final KioskSession session;
    private final KioskScreen screen;

    KioskStill(Picture picture, Library library, Background background) {
        ReaderModel reader = new ReaderModel(Settings.DEFAULT, Theme.LIGHT);
        reader.library().set(library);
        new LibraryIndex(reader, background).follow();
        Counts none = new Counts(reader.clock(), (_, _) -> {});
        House house = new House(reader, background, System::nanoTime, none, null, () -> {});
        session = KioskSession.drawn(house, ClinicSettings.DEFAULT, picture.width(), picture.height());
        screen = new KioskScreen(picture.width(), picture.height());
        screen.show(session);
        ReaderModel model = session.model();
        model.chooseLanguage(picture.language());
        model.chooseTheme(picture.theme());
        model.chooseTextSize(picture.textSize());
    }

    @Override
    public Scene scene() {
        return screen.scene();
    }

    @Override
    public Navigation navigation() {
        return session.navigation();
    }

    @Override
    public SearchModel search() {
        return session.search();
    }

    @Override
    public Reviews reviews() {
        return session.reviews();
    }

    @Override
    public void openSearch() {
        session.openSearch();
    }

    @Override
    public void makeWhole() {
        session.makeWhole();
    }

    /** In a kiosk the answers stay until somebody touches one. */
    @Override
    public void openFirstAnswer() {}
}
