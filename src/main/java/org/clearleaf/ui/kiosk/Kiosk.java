package org.clearleaf.ui.kiosk;

import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.clearleaf.settings.clinic.ClinicSettings;
import org.jspecify.annotations.Nullable;

/** One window for ever, and in it one session after the other. */
public final class Kiosk implements AutoCloseable {

    private static final double LOOK_MILLIS = 250;

    private final Stage stage;
    private final House house;
    private final Supplier<ClinicSettings> settings;
    private final Timeline pace = new Timeline(new KeyFrame(Duration.millis(LOOK_MILLIS), _ -> look()));
    private final Clipboards clipboards = new Clipboards();
    private @Nullable KioskScreen screen;
    private @Nullable KioskSession session;

    /**
     * Takes hold of a stage that is not shown yet.
     *
     * @param settings asked anew for every session
     */
    public Kiosk(Stage stage, House house, Supplier<ClinicSettings> settings) {
        this.stage = stage;
        this.house = house;
        this.settings = settings;
        new StageGuard(stage).stand();
        new InputGuard(stage, house.nanoTime()).stand();
        stage.addEventFilter(MouseEvent.MOUSE_PRESSED, this::touched);
        stage.addEventFilter(KeyEvent.KEY_PRESSED, this::touched);
    }

    /** Fills the screen and begins the first session. */
    public void show() {
        Rectangle2D bounds = Screen.getPrimary().getBounds();
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
        screen = new KioskScreen(bounds.getWidth(), bounds.getHeight());
        stage.setScene(screen.scene());
        reset();
        stage.setFullScreen(true);
        stage.show();
        house.reader().library().subscribe((_, _) -> takeOver());
        pace.setCycleCount(Animation.INDEFINITE);
        pace.play();
    }

    /** Throws away all that belonged to one person, and begins anew. */
    public void reset() {
        if (screen == null) {
            return;
        }
        if (session != null) {
            session.end();
            clipboards.wipe();
        }
        ClinicSettings now = settings.get();
        house.door().lockWith(now.staffCode());
        house.invitations().speak(EmptyHours.language(now));
        Scene scene = screen.scene();
        session = new KioskSession(house, now, scene.getWidth(), scene.getHeight(), this::reset);
        screen.show(session);
    }

    /** Shows another library at once if nobody reads, or had nothing to read yet; else the next person gets it. */
    private void takeOver() {
        if (session != null && (session.isFresh() || session.model().library().get() == null)) {
            reset();
        }
    }

    /** Looks at the clock of the session; happens by itself while the kiosk is shown. */
    public void look() {
        if (session != null) {
            session.look();
        }
    }

    /** Goes with the program that holds it. */
    @Override
    public void close() {
        pace.stop();
        if (session != null) {
            session.end();
        }
        stage.close();
    }

    private void touched(Event event) {
        if (session != null) {
            session.touched(event);
        }
    }

    /** The session of the moment; absent before the kiosk is shown. */
    public @Nullable KioskSession session() {
        return session;
    }
}
