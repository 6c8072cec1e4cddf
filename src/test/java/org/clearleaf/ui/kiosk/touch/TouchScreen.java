package org.clearleaf.ui.kiosk.touch;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.clearleaf.support.FxThread;

/** A window of 800 x 800 px with a finger and a clock that stands still between the steps of a test. */
final class TouchScreen implements AutoCloseable {

    private static final double SIDE = 800;
    private static final long MILLI = 1_000_000;

    private final Stage stage;

    /** One for all: it remembers which buttons are down. */
    private final Robot robot = FxThread.call(Robot::new);

    private final AtomicLong nanos = new AtomicLong();

    TouchScreen(Supplier<Parent> content) {
        stage = FxThread.call(() -> {
            Stage shown = new Stage(StageStyle.UNDECORATED);
            shown.setScene(new Scene(content.get(), SIDE, SIDE));
            shown.setX(0);
            shown.setY(0);
            shown.show();
            return shown;
        });
        FxThread.settle();
        wait(1000);
    }

    Stage stage() {
        return stage;
    }

    Scene scene() {
        return stage.getScene();
    }

    Pane root() {
        return (Pane) scene().getRoot();
    }

    LongSupplier clock() {
        return nanos::get;
    }

    /** Lets so many milliseconds pass at once, and then a pulse. */
    void wait(int millis) {
        nanos.addAndGet(millis * MILLI);
        FxThread.awaitPulses(1);
    }

    TouchScreen press(double x, double y) {
        return with(MouseButton.PRIMARY, x, y);
    }

    TouchScreen with(MouseButton button, double x, double y) {
        FxThread.run(() -> {
            robot.mouseMove(x, y);
            robot.mousePress(button);
        });
        return this;
    }

    TouchScreen move(double x, double y) {
        FxThread.run(() -> robot.mouseMove(x, y));
        return this;
    }

    TouchScreen release() {
        return release(MouseButton.PRIMARY);
    }

    TouchScreen release(MouseButton button) {
        FxThread.run(() -> robot.mouseRelease(button));
        return this;
    }

    /** Presses and lets go at the same place. */
    TouchScreen tap(double x, double y) {
        return press(x, y).release();
    }

    /** Goes down (or up, by negative px) in ten steps of 10 ms. */
    TouchScreen drag(double x, double fromY, double px) {
        press(x, fromY);
        for (int step = 1; step <= 10; step++) {
            wait(10);
            move(x, fromY + px * step / 10);
        }
        return this;
    }

    static boolean isPressed(Node node) {
        return FxThread.call(node::isPressed);
    }

    @Override
    public void close() {
        FxThread.run(stage::close);
    }
}
