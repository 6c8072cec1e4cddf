package org.clearleaf.ui.kiosk;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.clearleaf.settings.clinic.ClinicSettings;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.work.Background;
import org.jspecify.annotations.Nullable;

/** One window for ever, and in it one session after the other. */
public final class Kiosk implements AutoCloseable {

    private static final double LOOK_MILLIS = 250;

    private final Stage stage;
    private final ReaderModel house;
    private final Supplier<ClinicSettings> settings;
    private final Background background;
    private final LongSupplier nanoTime;
    private final Timeline pace = new Timeline(new KeyFrame(Duration.millis(LOOK_MILLIS), _ -> look()));
    private final Clipboards clipboards = new Clipboards();
    private final Invitations invitations;
    private @Nullable KioskSession session;

    /**
     * Takes hold of a stage that is not shown yet.
     *
     * @param house what all sessions share
     * @param settings asked anew for every session
     * @param nanoTime a clock that only goes forward
     */
    public Kiosk(
            Stage stage,
            ReaderModel house,
            Supplier<ClinicSettings> settings,
            Background background,
            LongSupplier nanoTime) {
        this.stage = stage;
        this.house = house;
        this.settings = settings;
        this.background = background;
        this.nanoTime = nanoTime;
        this.invitations = new Invitations(house, background);
        new StageGuard(stage).stand();
        new InputGuard(stage, nanoTime).stand();
        stage.addEventFilter(MouseEvent.MOUSE_PRESSED, this::touched);
        stage.addEventFilter(KeyEvent.KEY_PRESSED, this::touched);
    }

    /** Fills the screen and begins the first session. */
    public void show() {
        invitations.follow(EmptyHours.language(settings.get()));
        Rectangle2D screen = Screen.getPrimary().getBounds();
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        reset();
        stage.setFullScreen(true);
        stage.show();
        pace.setCycleCount(Animation.INDEFINITE);
        pace.play();
    }

    /** Throws away all that belonged to one person, and begins anew. */
    public void reset() {
        KioskSession old = session;
        double width = old == null ? stage.getWidth() : old.scene().getWidth();
        double height = old == null ? stage.getHeight() : old.scene().getHeight();
        if (old != null) {
            old.end();
            clipboards.wipe();
        }
        KioskSession fresh = new KioskSession(house, settings.get(), background, width, height, invitations::all, nanoTime, this::reset);
        session = fresh;
        stage.setScene(fresh.scene());
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
