package org.clearleaf.support;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.clearleaf.library.Library;
import org.clearleaf.search.SearchIndex;
import org.clearleaf.settings.Settings;
import org.clearleaf.settings.clinic.ClinicSettings;
import org.clearleaf.ui.kiosk.House;
import org.clearleaf.ui.kiosk.Kiosk;
import org.clearleaf.ui.kiosk.KioskSession;
import org.clearleaf.ui.kiosk.session.Counts;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.theme.Theme;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.work.Background;

/** A whole kiosk in a window, with a clock of the test. Ask it from the thread of the test. */
public final class OpenKiosk implements AutoCloseable {

    private static final Duration BETWEEN_TOUCHES = Duration.ofMillis(200);
    private static final int DRAG_STEPS = 8;
    private static final Duration BETWEEN_KEYS = Duration.ofMillis(40);

    private final Background background = new Background();
    private final ReaderModel reader;
    private final AtomicLong nanos = new AtomicLong();
    private final Stage stage;
    private final Kiosk kiosk;
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    private final Map<String, Integer> counted = new ConcurrentHashMap<>();
    private final Counts counts;
    private boolean hasLeft;

    private OpenKiosk(Library library, Supplier<ClinicSettings> settings) {
        reader = new ReaderModel(Settings.DEFAULT, Theme.LIGHT);
        reader.library().set(library);
        reader.index().set(SearchIndex.open(library, null, (_, _) -> {}));
        stage = new Stage();
        counts = new Counts(reader.clock(), (_, numbers) -> counted.putAll(numbers));
        House house = new House(reader, background, nanos::get, counts, null, () -> hasLeft = true);
        kiosk = new Kiosk(stage, house, settings);
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
        kiosk.show();
        scene().getPreferences().setReducedMotion(true);
    }

    public static OpenKiosk on(Library library) {
        return on(library, ClinicSettings.DEFAULT);
    }

    public static OpenKiosk on(Library library, ClinicSettings settings) {
        return on(library, () -> settings);
    }

    /** On settings that may change while it is open. */
    public static OpenKiosk on(Library library, Supplier<ClinicSettings> settings) {
        OpenKiosk opened = FxThread.call(() -> new OpenKiosk(library, settings));
        FxThread.settle();
        return opened;
    }

    public Kiosk kiosk() {
        return kiosk;
    }

    public Stage stage() {
        return stage;
    }

    /** The session of the moment. */
    public KioskSession session() {
        return FxThread.call(() -> Optional.ofNullable(kiosk.session()).orElseThrow());
    }

    public Scene scene() {
        return stage.getScene();
    }

    /** Takes over a library as the watcher does. */
    public void take(Library library) {
        FxThread.run(() -> reader.library().set(library));
    }

    /** Lets time pass, and lets the kiosk look at its clock. */
    public void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
        FxThread.run(kiosk::look);
        FxThread.settle();
    }

    /** Goes somewhere as a link does. */
    public void go(Place place) {
        FxThread.run(() -> session().navigation().go(place));
        FxThread.settle();
    }

    /** Touches the middle of what is shown under these words. */
    public void touch(String words) {
        touch(node(
                words,
                node -> words.equals(node.getAccessibleText())
                        || Seen.texts(node).anyMatch(words::equals)));
    }

    /** Touches the middle of the first node of a selector. */
    public void touchAt(String selector) {
        touch(node(selector, node -> node.getStyleClass().contains(selector.substring(1))));
    }

    private void touch(Node node) {
        Bounds box = FxThread.call(() -> node.localToScreen(node.getLayoutBounds()));
        touch(box.getCenterX(), box.getCenterY());
    }

    /** Touches a place of the screen, in px. */
    public void touch(double x, double y) {
        nanos.addAndGet(BETWEEN_TOUCHES.toNanos());
        FxThread.run(() -> {
            Robot robot = new Robot();
            robot.mouseMove(x, y);
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
        });
        FxThread.settle();
    }

    /** Touches without giving the screen time to come to rest. */
    public void mash(double x, double y) {
        nanos.addAndGet(BETWEEN_TOUCHES.toNanos() / 4);
        FxThread.run(() -> {
            Robot robot = new Robot();
            robot.mouseMove(within(x, y));
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
        });
    }

    /** Drags a finger from one place to another. */
    public void drag(double fromX, double fromY, double toX, double toY) {
        nanos.addAndGet(BETWEEN_TOUCHES.toNanos());
        FxThread.run(() -> {
            Robot robot = new Robot();
            Point2D from = within(fromX, fromY);
            Point2D to = within(toX, toY);
            robot.mouseMove(from);
            robot.mousePress(MouseButton.PRIMARY);
            for (int step = 1; step <= DRAG_STEPS; step++) {
                robot.mouseMove(from.interpolate(to, (double) step / DRAG_STEPS));
            }
            robot.mouseRelease(MouseButton.PRIMARY);
        });
    }

    /** The glass ends where the window ends, also when that has just become smaller: the robot can't press beside all windows. */
    private Point2D within(double x, double y) {
        return new Point2D(
                stage.getX() + Math.clamp(x, 0, stage.getWidth() - 1),
                stage.getY() + Math.clamp(y, 0, stage.getHeight() - 1));
    }

    /** Presses a place for a while. */
    public void hold(double x, double y, Duration time) {
        FxThread.run(() -> {
            Robot robot = new Robot();
            robot.mouseMove(x, y);
            robot.mousePress(MouseButton.PRIMARY);
        });
        pass(time);
        FxThread.run(() -> new Robot().mouseRelease(MouseButton.PRIMARY));
        FxThread.settle();
    }

    /** A hand comes near without touching. Until then JavaFX holds what was pressed last, and with it the page of that time. */
    public void comeNear() {
        FxThread.run(() -> new Robot().mouseMove(within(1, 1)));
        FxThread.settle();
    }

    /** Strikes a key without giving the screen time to come to rest. */
    public void strike(KeyCode code) {
        nanos.addAndGet(BETWEEN_KEYS.toNanos());
        FxThread.run(() -> new Robot().keyType(code));
    }

    /** Lets time pass, and lets the kiosk look at its clock, without waiting for a picture. */
    public void passUnseen(Duration time) {
        nanos.addAndGet(time.toNanos());
        FxThread.run(kiosk::look);
    }

    /** Gives the window another size, as a turned screen does. */
    public void resize(double width, double height) {
        FxThread.run(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    /** Ends the session and begins a new one. */
    public void finish() {
        FxThread.run(kiosk::reset);
        FxThread.settle();
    }

    /** Types a key. */
    public void key(KeyCode code) {
        FxThread.run(() -> new Robot().keyType(code));
        FxThread.settle();
    }

    /** Types keys as fast as a good typist. */
    public void type(List<KeyCode> codes) {
        FxThread.run(() -> {
            Robot robot = new Robot();
            codes.forEach(code -> {
                nanos.addAndGet(BETWEEN_KEYS.toNanos());
                robot.keyType(code);
            });
        });
        FxThread.settle();
    }

    /** The smallest shown node that fits; fails if there is none. */
    private Node node(String said, Predicate<Node> fits) {
        return FxThread.call(() -> all().filter(fits)
                .reduce((_, later) -> later)
                .orElseThrow(() -> new AssertionError("nothing shows as " + said)));
    }

    /** Whether these words can be seen. */
    public boolean reads(String words) {
        return FxThread.call(() -> Seen.texts(scene().getRoot()).anyMatch(text -> text.contains(words)));
    }

    public boolean shows(String styleClass) {
        return FxThread.call(() -> all().anyMatch(node -> node.getStyleClass().contains(styleClass)));
    }

    private Stream<Node> all() {
        return Seen.nodes(scene().getRoot()).filter(Seen::isShown);
    }

    /** How many windows are open. */
    public int windows() {
        return FxThread.call(() ->
                (int) Window.getWindows().stream().filter(Window::isShowing).count());
    }

    /** What a clinic that counts has in its books at the end of the day. */
    public Map<String, Integer> counted() {
        counts.close();
        return Map.copyOf(counted);
    }

    /** Whether somebody went out by the staff's door. */
    public boolean hasLeft() {
        return FxThread.call(() -> hasLeft);
    }

    /** What was thrown on the JavaFX thread. */
    public List<Throwable> failures() {
        return failures;
    }

    /** Closes the window; fails if something was thrown on the JavaFX thread meanwhile. */
    @Override
    public void close() {
        FxThread.run(() -> {
            kiosk.close();
            Thread.currentThread().setUncaughtExceptionHandler(null);
        });
        background.close();
        if (!failures.isEmpty()) {
            throw new AssertionError("thrown on the JavaFX thread while the kiosk was open", failures.getFirst());
        }
    }
}
