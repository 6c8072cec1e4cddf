package org.clearleaf.ui.faq;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.article.Article;
import org.clearleaf.search.Hit;
import org.clearleaf.settings.Settings;
import org.clearleaf.ui.control.Cards;
import org.clearleaf.ui.control.Manner;
import org.clearleaf.ui.control.OnDemand;
import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.work.AfterPicture;

/** The searchable list of an article's questions; while something is typed, the answers found stand in its place. */
public final class FaqSidebar extends VBox {

    private final SearchField field;
    private final QuestionList questions;
    private final StackPane lists;
    private final OnDemand<ResultsPane> results;

    /**
     * Makes the sidebar of an article.
     *
     * @param isRead whether a part has been read in this session
     * @param openPart goes to a part of this article
     * @param openHit opens an answer
     * @param oneTopic whether there is only one topic, so that there is no scope to choose
     * @param manner how it behaves where it is shown
     */
    public FaqSidebar(
            Article article,
            SearchModel search,
            Messages messages,
            Settings settings,
            Predicate<String> isRead,
            Consumer<String> openPart,
            Consumer<Hit> openHit,
            boolean oneTopic,
            Manner manner) {
        this.field = new SearchField(search, messages);
        this.questions = new QuestionList(article, messages, isRead, openPart);
        getStyleClass().add("faq-sidebar");
        this.lists = new StackPane(questions);
        lists.getStyleClass().add("lists");
        results = new OnDemand<>(
                () -> new ResultsPane(search, messages, urgent(manner, messages, settings), openHit),
                lists.getChildren()::add);
        VBox.setVgrow(lists, Priority.ALWAYS);
        StackPane top = new StackPane(field);
        top.getStyleClass().add("search-box");
        getChildren().add(top);
        if (!oneTopic) {
            StackPane scope = new StackPane(new ScopeSwitch(search, messages));
            scope.getStyleClass().add("scope-box");
            getChildren().add(scope);
        }
        getChildren().add(lists);
        if (manner instanceof Manner.Own) {
            getChildren().add(new SidebarFoot(article, search, messages, settings, openPart));
        }
        WhileInScene following = new WhileInScene(this);
        following.follow(search.words(), words -> {
            // One letter finds nothing yet, so there is time until the next.
            if (!words.isEmpty()) {
                results.make();
            }
        });
        following.follow(search.results(), found -> {
            questions.setVisible(found == null);
            if (found == null) {
                results.hide();
            } else {
                results.show();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::fieldKey);
        lists.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
    }

    private static String urgent(Manner manner, Messages messages, Settings settings) {
        return switch (manner) {
            case Manner.Own() -> messages.text("faq.help.call", settings.emergencyNumber());
            case Manner.Shared(String desk, Cards _) -> desk;
        };
    }

    /** Leaves the list of questions for the next picture: the page is read first, and is there sooner. */
    public void putOff() {
        lists.getChildren().remove(questions);
        new AfterPicture().runWhileDrawn(this::makeWhole);
    }

    /** Shows now what was put off. */
    public void makeWhole() {
        if (!lists.getChildren().contains(questions)) {
            lists.getChildren().addFirst(questions);
        }
    }

    /** Shows which part is being read. */
    public void current(String anchor) {
        questions.current(anchor);
    }

    /** Draws the check marks anew. */
    public void readMarksChanged() {
        questions.refresh();
    }

    /** Goes to the field and selects what stands there. */
    public void focusSearch() {
        field.requestFocus();
        field.selectAll();
    }

    /** Types into the field, in place of what is selected there. */
    public void type(String letters) {
        if (!letters.isEmpty()) {
            field.replaceSelection(letters);
        }
    }

    /** Opens the best answer to what is typed, as Enter in the field does. */
    public void openFirstAnswer() {
        results.shown().ifPresent(ResultsPane::openFirst);
    }

    /** Moves the focus to the list that is shown. */
    public void focusList() {
        makeWhole();
        results.shown().ifPresentOrElse(ResultsPane::focusFirst, questions::requestFocus);
    }

    private void fieldKey(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            key.consume();
            focusList();
        } else if (key.getCode() == KeyCode.ENTER && results.shown().isPresent()) {
            key.consume();
            openFirstAnswer();
        }
    }

    private void listKey(KeyEvent key) {
        boolean atTop = results.shown().map(ResultsPane::isAtTop).orElseGet(questions::isAtTop);
        if (key.getCode() == KeyCode.UP && atTop) {
            key.consume();
            field.requestFocus();
            field.end();
        }
    }
}
