package org.clearleaf.support;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.Image;
import org.clearleaf.library.Library;
import org.clearleaf.search.SearchIndex;
import org.clearleaf.settings.Settings;
import org.clearleaf.settings.clinic.ClinicSettings;
import org.clearleaf.ui.kiosk.House;
import org.clearleaf.ui.kiosk.KioskScreen;
import org.clearleaf.ui.kiosk.KioskSession;
import org.clearleaf.ui.kiosk.session.Counts;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.theme.Theme;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.work.Background;

/** A session of the kiosk without a window: every drawing of it is the same. */
public final class DrawnKiosk implements AutoCloseable {

    private static final Day DAY = new Day(LocalDate.of(2025, 6, 1));

    private final Background background = new Background();
    private final AtomicLong nanos = new AtomicLong();
    private final KioskSession session;
    private final KioskScreen screen;

    public DrawnKiosk(Library library, ClinicSettings clinic, double width, double height) {
        session = FxThread.call(() -> {
            ReaderModel reader = new ReaderModel(Settings.DEFAULT, Theme.LIGHT, DAY);
            reader.library().set(library);
            reader.index().set(SearchIndex.open(library, null, (_, _) -> {}));
            Counts counts = new Counts(DAY, (_, _) -> {});
            House house = new House(reader, background, nanos::get, counts, null, () -> {});
            return KioskSession.drawn(house, clinic, width, height);
        });
        screen = FxThread.call(() -> {
            KioskScreen shown = new KioskScreen(width, height);
            shown.show(session);
            return shown;
        });
        layOut();
    }

    public DrawnKiosk go(Place place) {
        FxThread.run(() -> session.navigation().go(place));
        layOut();
        return this;
    }

    /** Opens the place to type in, types, and waits for what is found. */
    public DrawnKiosk search(String words) {
        FxThread.run(session::openSearch);
        FxThread.run(() -> session.search().words().set(words));
        Patience.until("there are answers", () -> session.search().results().get() != null);
        layOut();
        return this;
    }

    /** Lets so much time pass without a touch. */
    public DrawnKiosk pass(Duration time) {
        nanos.addAndGet(time.toNanos());
        FxThread.run(session::look);
        layOut();
        return this;
    }

    /** Lets time pass until the page is hidden by a question; gives up after so long. */
    public DrawnKiosk passUntilAsked(Duration most) {
        for (long seconds = 0; seconds < most.toSeconds() && !isHidden(); seconds++) {
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            FxThread.run(session::look);
        }
        layOut();
        return this;
    }

    private boolean isHidden() {
        return FxThread.call(() -> Seen.nodes(screen.scene().getRoot())
                .anyMatch(node -> node.getStyleClass().contains("question-curtain")));
    }

    /** A touch, which begins the session. */
    public DrawnKiosk touch() {
        FxThread.run(() -> session.touched(new Event(Event.ANY)));
        return this;
    }

    /** Presses the button with these words. */
    public DrawnKiosk press(String words) {
        FxThread.run(() -> Seen.nodes(screen.scene().getRoot())
                .filter(node -> node instanceof ButtonBase button && words.equals(button.getText()))
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words))
                .fire());
        layOut();
        return this;
    }

    public Scene scene() {
        return screen.scene();
    }

    public Image picture() {
        return FxThread.call(() -> screen.scene().snapshot(null));
    }

    private void layOut() {
        FxThread.run(() -> {
            session.makeWhole();
            Pictures.layOut(screen.scene().getRoot());
        });
    }

    @Override
    public void close() {
        background.close();
    }
}
