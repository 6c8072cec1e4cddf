package org.clearleaf.ui.takehome;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.article.QuestionsToAsk;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.takehome.TakeHomeList.Choice;

/** The questions to choose from: those of the article, those chosen while reading, and the person's own. */
final class QuestionChoices extends VBox {

    /** Longer than anybody asks in one breath. */
    private static final int LONGEST = 300;

    private final Sheet sheet;
    private final SheetTools tools;
    private final VBox rows = new VBox();
    private final TextField field = new TextField();
    private final StackPane counted = new StackPane();

    QuestionChoices(Sheet sheet, SheetTools tools) {
        this.sheet = sheet;
        this.tools = tools;
        getStyleClass().add("question-choices");
        rows.getStyleClass().add("choice-rows");
        Set<Choice> offered =
                new LinkedHashSet<>(sheet.list().of(sheet.article().id()));
        sheet.article().questionsToAsk().prompts().stream()
                .map(QuestionsToAsk.Prompt::text)
                .map(this::own)
                .forEach(offered::add);
        offered.forEach(this::add);
        counted.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new ReadingText(tools.words("takehome.sheet.questions"), "t-h3"), counted, rows);
        if (!tools.isShared()) {
            getChildren().add(writing());
        }
    }

    /** Says how many are chosen. */
    void count() {
        int chosen = sheet.list().of(sheet.article().id()).size();
        counted.getChildren().setAll(new ReadingText(tools.words("takehome.sheet.chosen", chosen), "t-label quiet"));
    }

    private Choice own(String question) {
        return new Choice(sheet.article().id(), null, question);
    }

    private void add(Choice choice) {
        CheckBox box = new CheckBox(sheet.words(choice));
        box.setWrapText(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getStyleClass().add("choice-row");
        box.setSelected(sheet.list().holds(choice));
        box.setOnAction(_ -> sheet.list().toggle(choice));
        rows.getChildren().add(box);
    }

    private HBox writing() {
        field.setPromptText(tools.words("takehome.sheet.own"));
        field.setAccessibleText(tools.words("takehome.sheet.own"));
        field.getStyleClass().add("own-question");
        HBox.setHgrow(field, Priority.ALWAYS);
        ActionButton add = new ActionButton(tools.words("takehome.sheet.add"), Icon.PLUS, ActionButton.Kind.OUTLINE);
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> take());
        field.setOnAction(_ -> take());
        HBox line = new HBox(field, add);
        line.getStyleClass().add("own-line");
        return line;
    }

    private void take() {
        String words = field.getText().strip();
        if (!words.isEmpty()) {
            Choice choice = own(words.substring(0, Math.min(words.length(), LONGEST)));
            if (!sheet.list().holds(choice)) {
                sheet.list().toggle(choice);
                add(choice);
            }
            field.clear();
        }
        field.requestFocus();
    }
}
