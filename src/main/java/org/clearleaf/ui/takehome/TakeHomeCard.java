package org.clearleaf.ui.takehome;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.clearleaf.library.Edition;
import org.clearleaf.takehome.Handout;
import org.clearleaf.takehome.HandoutOptions;
import org.clearleaf.takehome.pdf.PrintedLetters;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;

/** What goes along, and the ways to take it: on paper, in a file, on the phone. Follows the list as long as it is shown. */
public final class TakeHomeCard extends BorderPane {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Sheet sheet;
    private final SheetTools tools;
    private final SheetActions actions;
    private final SheetOptions options;
    private final ActionButton print;
    private final VBox said = new VBox();
    private final VBox unprinted = new VBox();
    private final QuestionChoices questions;
    private final Preview preview;
    private final PhoneCode code;
    private Subscription following = Subscription.EMPTY;

    /**
     * Makes it; it is not shown yet.
     *
     * @param making how the clinic makes handouts
     * @param narrow whether the code stands below the choices
     */
    public TakeHomeCard(
            Edition edition,
            HandoutOptions making,
            TakeHomeList list,
            SheetTools tools,
            ObservableBooleanValue narrow) {
        this.sheet = new Sheet(edition.article(), edition.file().resolveSibling(""), making, list);
        this.tools = tools;
        this.actions = new SheetActions(sheet, tools, this::handout, this::say);
        this.print = new ActionButton(tools.words("takehome.sheet.print"), Icon.PRINTER, ActionButton.Kind.PRIMARY);
        print.getStyleClass().add("print");
        print.disableProperty().bind(actions.busy());
        this.code = new PhoneCode(tools);
        this.preview = new Preview(tools);
        this.options = new SheetOptions(tools, this::changed);
        this.questions = new QuestionChoices(sheet, tools);
        getStyleClass().add("take-home-card");
        getStylesheets().add("org/clearleaf/ui/takehome/takehome.css");
        List.of(said, unprinted).forEach(line -> line.managedProperty().bind(Bindings.isNotEmpty(line.getChildren())));
        boolean goesNowhere = tools.printer() == null && tools.folder() == null;
        options.setVisible(!goesNowhere);
        options.setManaged(!goesNowhere);
        VBox choices = new VBox(questions, unprinted, options, ways(), said, preview);
        choices.getStyleClass().add("sheet-choices");
        setCenter(choices);
        changed();
        sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            following = scene == null
                    ? Subscription.EMPTY
                    : Subscription.combine(list.choices().subscribe(this::changed), narrow.subscribe(this::arrange));
        });
    }

    private void arrange(boolean isNarrow) {
        pseudoClassStateChanged(NARROW, isNarrow);
        setRight(isNarrow ? null : code);
        setBottom(isNarrow ? code : null);
    }

    private Handout handout() {
        return sheet.handout(options.isWhole(), options.isLarge());
    }

    private void say(String words) {
        said.getChildren().setAll(words.isEmpty() ? List.of() : List.of(new ReadingText(words, "t-body strong")));
    }

    private void changed() {
        preview.clear();
        questions.count();
        code.show(sheet.handout(false, false));
        if (tools.printer() != null) {
            actions.count(this::tellPages);
        }
        List<String> asked = handout().questions();
        tools.background().run(() -> new PrintedLetters().missing(asked), words -> {
            if (asked.equals(handout().questions())) {
                warn(words);
            }
        });
    }

    private void tellPages(int pages) {
        print.setText(
                pages == 0 ? tools.words("takehome.sheet.print") : tools.words("takehome.sheet.print-pages", pages));
    }

    /** Says beforehand what paper will not show. */
    private void warn(List<String> words) {
        String listed = String.join(", ", words);
        unprinted
                .getChildren()
                .setAll(
                        words.isEmpty()
                                ? List.of()
                                : List.of(new ReadingText(tools.words("takehome.sheet.unprinted", listed), "t-label")));
    }

    /** Where nothing can be printed or saved, words say so: the code is always there. */
    private FlowPane ways() {
        List<Node> ways = new ArrayList<>();
        PrintDesk printer = tools.printer();
        if (printer != null) {
            print.setOnAction(_ -> actions.print(printer));
            ways.add(print);
        }
        SaveFolder folder = tools.folder();
        if (folder != null) {
            ways.add(outline("takehome.sheet.save", Icon.FILE, () -> actions.save(folder)));
        }
        ways.add(
                ways.isEmpty()
                        ? new ReadingText(tools.words("takehome.sheet.no-printer"), "t-body strong")
                        : outline("takehome.sheet.preview", Icon.EYE, () -> actions.preview(preview::show)));
        FlowPane row = new FlowPane(ways.toArray(new Node[0]));
        row.getStyleClass().add("sheet-buttons");
        return row;
    }

    private ActionButton outline(String key, Icon icon, Runnable action) {
        ActionButton button = new ActionButton(tools.words(key), icon, ActionButton.Kind.OUTLINE);
        button.setOnAction(_ -> action.run());
        button.disableProperty().bind(actions.busy());
        return button;
    }
}
