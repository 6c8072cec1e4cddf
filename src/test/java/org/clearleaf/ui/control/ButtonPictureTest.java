package org.clearleaf.ui.control;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.clearleaf.support.Pictures;
import org.clearleaf.ui.control.ActionButton.Kind;
import org.clearleaf.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws the buttons in every state and all icons, to be laid beside the design. */
final class ButtonPictureTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void buttonsShowTheirStates(Theme theme) {
        String name = "buttons-" + theme.code();
        Pictures.assertAsBefore(name, Pictures.draw(name, ButtonPictureTest::buttons, 1280, 620, theme, 100));
    }

    @Test
    void largeTextFitsToo() {
        Pictures.assertAsBefore(
                "buttons-200", Pictures.draw("buttons-200", ButtonPictureTest::buttons, 1280, 1240, Theme.LIGHT, 200));
    }

    private static Parent buttons() {
        VBox rows = new VBox(20);
        rows.setPadding(new Insets(30));
        for (Kind kind : Kind.values()) {
            rows.getChildren().add(row(kind));
        }
        FlowPane icons = new FlowPane(12, 12);
        for (Icon icon : Icon.values()) {
            icons.getChildren().addAll(icon.node(), icon.node(26));
        }
        FlowPane small = new FlowPane(12, 12, new IconButton(Icon.CLOSE, "Close"));
        for (String strength : List.of("stop", "warn", "tell")) {
            Label chip = new Label(strength + " chip", Icon.CIRCLE_CHECK.node(18));
            chip.getStyleClass().addAll("chip", strength);
            small.getChildren().add(chip);
        }
        for (String type : List.of("t-display", "t-h1", "t-h2", "t-h3", "t-lead", "t-body", "t-label", "t-small")) {
            Label words = new Label(type + " 34 in 100");
            words.getStyleClass().add(type);
            small.getChildren().add(words);
        }
        rows.getChildren().addAll(icons, small);
        return rows;
    }

    private static Node row(Kind kind) {
        FlowPane row = new FlowPane(20, 12);
        for (String state : List.of("", "hover", "focus-visible", "armed")) {
            ActionButton button = new ActionButton("Print 1 page " + state, Icon.PRINTER, kind);
            if (!state.isEmpty()) {
                button.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
            }
            row.getChildren().add(button);
        }
        ActionButton off = new ActionButton("No printer", Icon.PRINTER, kind);
        off.setDisable(true);
        ActionButton next = new ActionButton("Next", kind);
        next.trailingIcon(Icon.ARROW_RIGHT);
        row.getChildren().addAll(off, next);
        return row;
    }
}
