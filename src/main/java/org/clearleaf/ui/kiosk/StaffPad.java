package org.clearleaf.ui.kiosk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.clearleaf.settings.clinic.StaffCodeHash;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.kiosk.session.StaffCode.Attempt;
import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.work.Background;

/** Digits to type the staff's code with. What is typed shows as dots. */
final class StaffPad extends VBox {

    private static final int DIGITS = 10;

    private final StaffDoor door;
    private final Messages messages;
    private final Background background;
    private final char[] typed = new char[StaffCodeHash.LONGEST];
    private final Label dots = new Label();
    private final Label answer = new Label();
    private int length;

    StaffPad(StaffDoor door, Messages messages, Background background) {
        this.door = door;
        this.messages = messages;
        this.background = background;
        getStyleClass().add("staff-pad");
        dots.getStyleClass().add("t-h1");
        answer.getStyleClass().add("t-label");
        answer.setWrapText(true);
        List<ActionButton> keys = new ArrayList<>();
        for (int digit = 1; digit <= DIGITS; digit++) {
            keys.add(digit(String.valueOf(digit % DIGITS)));
        }
        keys.add(key(messages.text("kiosk.staff.clear"), ActionButton.Kind.OUTLINE, this::clear));
        keys.add(key(messages.text("kiosk.staff.enter"), ActionButton.Kind.PRIMARY, this::enter));
        getChildren().addAll(dots, answer, new EvenRows(keys));
        show();
    }

    private ActionButton digit(String sign) {
        return key(sign, ActionButton.Kind.OUTLINE, () -> {
            if (length < typed.length) {
                typed[length++] = sign.charAt(0);
                show();
            }
        });
    }

    private static ActionButton key(String words, ActionButton.Kind kind, Runnable action) {
        ActionButton key = new ActionButton(words, kind);
        key.getStyleClass().add("choice");
        key.setMaxWidth(Double.MAX_VALUE);
        key.setOnAction(_ -> action.run());
        return key;
    }

    private void clear() {
        Arrays.fill(typed, '\0');
        length = 0;
        show();
    }

    private void show() {
        dots.setText(length == 0 ? " " : "•".repeat(length));
    }

    private void enter() {
        char[] code = Arrays.copyOf(typed, length);
        clear();
        setDisable(true);
        background.run(() -> door.attempt(code), attempt -> {
            Arrays.fill(code, '\0');
            setDisable(false);
            answer(attempt);
        });
    }

    private void answer(Attempt attempt) {
        switch (attempt) {
            case Attempt.Opened() -> door.leave();
            case Attempt.Wrong(int left) -> answer.setText(messages.text("kiosk.staff.wrong", left));
            case Attempt.Closed(int seconds) -> answer.setText(messages.text("kiosk.staff.wait", seconds));
        }
    }
}
