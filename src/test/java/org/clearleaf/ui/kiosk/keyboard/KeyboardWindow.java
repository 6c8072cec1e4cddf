package org.clearleaf.ui.kiosk.keyboard;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.clearleaf.support.FxThread;

/** A keyboard in a window, a finger, and a clock that stands still between the steps of a test. */
final class KeyboardWindow implements AutoCloseable {

    private static final long MILLI = 1_000_000;

    private final Robot robot = FxThread.call(Robot::new);
    private final KeyboardDraft draft;
    private final Stage stage;
    private final AtomicLong nanos = new AtomicLong();

    KeyboardWindow(String language) {
        this(language, KeyboardDraft.WORDS);
    }

    KeyboardWindow(String language, Function<String, CompletionStage<List<String>>> words) {
        draft = FxThread.call(() -> new KeyboardDraft(Locale.forLanguageTag(language), 3, nanos::get, words));
        stage = FxThread.call(() -> {
            Stage shown = new Stage(StageStyle.UNDECORATED);
            shown.setScene(new Scene(draft.node(), 900, 600));
            shown.setX(0);
            shown.setY(0);
            shown.show();
            draft.field().requestFocus();
            return shown;
        });
        FxThread.settle();
    }

    KeyboardDraft draft() {
        return draft;
    }

    String text() {
        return FxThread.call(() -> draft.field().getText());
    }

    Node focused() {
        return FxThread.call(() -> stage.getScene().getFocusOwner());
    }

    /** Taps keys one after the other. */
    KeyboardWindow tap(Key... keys) {
        for (Key key : keys) {
            press(key).release();
        }
        return this;
    }

    KeyboardWindow press(Key key) {
        slideTo(key);
        FxThread.run(() -> robot.mousePress(MouseButton.PRIMARY));
        return this;
    }

    KeyboardWindow slideTo(Key key) {
        FxThread.run(() -> {
            Bounds face = draft.button(key).localToScene(draft.button(key).getLayoutBounds());
            robot.mouseMove(face.getCenterX(), face.getCenterY());
        });
        return this;
    }

    KeyboardWindow slideTo(double x, double y) {
        FxThread.run(() -> robot.mouseMove(x, y));
        return this;
    }

    /** New keys are laid out with the next pulse. */
    KeyboardWindow release() {
        FxThread.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        FxThread.awaitPulses(1);
        return this;
    }

    /** Lets so many milliseconds pass at once, and then a pulse. */
    KeyboardWindow wait(int millis) {
        nanos.addAndGet(millis * MILLI);
        FxThread.awaitPulses(2);
        return this;
    }

    /** Presses keys of a real keyboard. */
    KeyboardWindow type(KeyCode... codes) {
        for (KeyCode code : codes) {
            FxThread.run(() -> robot.keyType(code));
            FxThread.awaitPulses(1);
        }
        return this;
    }

    @Override
    public void close() {
        FxThread.run(stage::close);
    }
}
