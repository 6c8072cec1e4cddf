package org.clearleaf.ui.takehome;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.clearleaf.library.Edition;
import org.clearleaf.takehome.Handout;
import org.clearleaf.takehome.HandoutOptions;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.IconButton;
import org.clearleaf.ui.control.ReadingText;
import org.jspecify.annotations.Nullable;

/** Over the window: what goes along, and the ways to take it: on paper, in a file, on the phone. */
public final class TakeHomeSheet extends StackPane {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double WIDTH = 1040;
    private static final double MARGIN = 24;

    private final Sheet sheet;
    private final SheetTools tools;
    private final SheetActions actions;
    private final Runnable onClose;
    private final SheetOptions options;
    private final VBox said = new VBox();
    private final QuestionChoices questions;
    private final Preview preview;
    private final PhoneCode code;
    private final IconButton close;
    private final Subscription following;
    private Subscription focus = Subscription.EMPTY;

    /**
     * Makes it; it is not shown yet.
     *
     * @param making how the clinic makes handouts
     * @param onClose takes it away
     */
    public TakeHomeSheet(
            Edition edition, HandoutOptions making, TakeHomeList list, SheetTools tools, Runnable onClose) {
        this.sheet = new Sheet(edition.article(), edition.file().resolveSibling(""), making, list);
        this.tools = tools;
        this.onClose = onClose;
        this.actions = new SheetActions(sheet, tools, this::handout, this::say);
        this.code = new PhoneCode(tools);
        this.preview = new Preview(tools);
        this.options = new SheetOptions(tools, this::changed);
        this.questions = new QuestionChoices(sheet, tools);
        close = new IconButton(Icon.CLOSE, tools.words("takehome.sheet.close"));
        close.setOnAction(_ -> close());
        getStyleClass().addAll("scrim", "take-home");
        getStylesheets().add("org/clearleaf/ui/takehome/takehome.css");
        getChildren().add(scrolling(card()));
        following = list.choices().subscribe(this::changed);
        changed();
        sceneProperty().subscribe(scene -> {
            focus.unsubscribe();
            focus = scene == null
                    ? Subscription.EMPTY
                    : scene.focusOwnerProperty().subscribe(this::keepFocus);
        });
    }

    /** What lies beneath can't be reached while the sheet is open. */
    private void keepFocus(@Nullable Node focused) {
        Node at = focused;
        while (at != null && !at.equals(this)) {
            at = at.getParent();
        }
        if (focused != null && at == null && getScene() != null) {
            close.requestFocus();
        }
    }

    /** Goes away; what was written in the sheet stays on the list until the session ends. */
    public void close() {
        following.unsubscribe();
        focus.unsubscribe();
        questions.close();
        onClose.run();
    }

    /** For whoever opens it. */
    public void focusClose() {
        close.requestFocus();
    }

    private Handout handout() {
        return sheet.handout(options.isWhole(), options.isLarge());
    }

    private void say(String words) {
        said.getChildren().setAll(words.isEmpty() ? List.of() : List.of(new ReadingText(words, "t-body strong")));
    }

    private void changed() {
        preview.clear();
        code.show(sheet.handout(false, false));
    }

    private ScrollPane scrolling(Node card) {
        ScrollPane scroll = new ScrollPane(card);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMaxWidth(WIDTH);
        scroll.setMaxHeight(USE_PREF_SIZE);
        scroll.maxHeightProperty().bind(heightProperty().subtract(2 * MARGIN));
        return scroll;
    }

    private Node card() {
        VBox titles = new VBox(
                new ReadingText(tools.words("takehome.sheet.title"), "t-h2"),
                new ReadingText(sheet.article().title(), "t-label quiet"));
        HBox.setHgrow(titles, Priority.ALWAYS);
        HBox head = new HBox(titles, close);
        head.getStyleClass().add("sheet-head");
        VBox choices = new VBox(questions, options, buttons(), said, preview);
        choices.getStyleClass().add("sheet-choices");
        BorderPane card = new BorderPane(choices);
        card.setTop(head);
        card.setRight(code);
        BorderPane.setAlignment(code, Pos.TOP_CENTER);
        card.getStyleClass().addAll("panel", "dialog", "sheet");
        widthProperty().subscribe(width -> {
            boolean narrow = width.doubleValue() > 0 && width.doubleValue() < WIDTH;
            card.pseudoClassStateChanged(NARROW, narrow);
            card.setRight(narrow ? null : code);
            card.setBottom(narrow ? code : null);
        });
        return card;
    }

    private Node buttons() {
        FlowPane row =
                new FlowPane(button("takehome.sheet.print", Icon.PRINTER, ActionButton.Kind.PRIMARY, actions::print));
        SaveFolder folder = tools.folder();
        if (folder != null) {
            row.getChildren().add(outline("takehome.sheet.save", Icon.FILE, () -> actions.save(folder)));
        }
        row.getChildren().add(outline("takehome.sheet.preview", Icon.EYE, () -> actions.preview(preview::show)));
        row.getStyleClass().add("sheet-buttons");
        return row;
    }

    private ActionButton outline(String key, Icon icon, Runnable action) {
        return button(key, icon, ActionButton.Kind.OUTLINE, action);
    }

    private ActionButton button(String key, Icon icon, ActionButton.Kind kind, Runnable action) {
        ActionButton button = new ActionButton(tools.words(key), icon, kind);
        button.setOnAction(_ -> action.run());
        button.disableProperty().bind(actions.busy());
        return button;
    }
}
