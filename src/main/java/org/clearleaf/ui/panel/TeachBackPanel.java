package org.clearleaf.ui.panel;

import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clearleaf.article.TeachBack;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.ReadingText;

/** Lets a reader find out what they took in. Nothing is counted or kept; a wrong answer teaches and never scolds. */
final class TeachBackPanel extends PartPanel {

    private final PageContext context;

    TeachBackPanel(TeachBack checks, PageContext context) {
        super(checks, context.words("panel.check.title"));
        this.context = context;
        add(new ReadingText(context.words("panel.check.intro"), "t-body quiet"));
        checks.checks().forEach(check -> add(node(check)));
    }

    private Node node(TeachBack.Check check) {
        VBox box = new VBox(new ReadingText(check.prompt(), "t-label quiet"), new ReadingText(check.check(), "t-h3"));
        box.getStyleClass().add("self-check");
        VBox answer = new VBox();
        answer.getStyleClass().add("check-answer");
        answer.setManaged(false);
        ToggleGroup choices = new ToggleGroup();
        for (int i = 0; i < check.choices().size(); i++) {
            RadioButton choice = new RadioButton();
            choice.setToggleGroup(choices);
            boolean right = i == check.correct();
            choice.setOnAction(_ -> show(answer, check, right));
            box.getChildren().add(row(choice, check.choices().get(i)));
        }
        box.getChildren().add(answer);
        return box;
    }

    /** The words stand beside the button, because a button's own words can't wrap from right to left. */
    private static Node row(RadioButton choice, String words) {
        choice.setAccessibleText(words);
        ReadingText text = new ReadingText(words, "t-body");
        text.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(choice, text);
        row.getStyleClass().add("choice");
        row.setOnMouseClicked(_ -> choice.fire());
        return row;
    }

    private void show(VBox answer, TeachBack.Check check, boolean right) {
        answer.getChildren()
                .setAll(
                        new ReadingText(
                                context.words(right ? "panel.check.right" : "panel.check.other"), "t-body strong"),
                        context.text(check.why(), "t-body"));
        String question = check.question();
        if (question != null) {
            ActionButton link = new ActionButton(context.words("panel.check.see"), null, ActionButton.Kind.LINK);
            link.setOnAction(_ -> context.toPart(question));
            answer.getChildren().add(link);
        }
        answer.setManaged(true);
    }
}
