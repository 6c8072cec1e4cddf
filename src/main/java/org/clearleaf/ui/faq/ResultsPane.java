package org.clearleaf.ui.faq;

import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.clearleaf.search.Hit;
import org.clearleaf.search.Results;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** What was found for the typed words: how many, what was understood, and the answers; or what to try instead. */
public final class ResultsPane extends VBox {

    private final SearchModel search;
    private final Messages messages;
    private final String urgent;
    private final ResultList list;
    private final VBox count = new VBox();
    private final TextFlow corrected = new TextFlow();
    private final VBox nothing = new VBox();
    private final ScrollPane nothingFound = new ScrollPane(nothing);

    /**
     * Makes a pane that follows a search.
     *
     * @param urgent what to do for help at once: some words that find nothing are a cry for it
     * @param open opens an answer
     */
    public ResultsPane(SearchModel search, Messages messages, String urgent, Consumer<Hit> open) {
        this.search = search;
        this.messages = messages;
        this.urgent = urgent;
        this.list = new ResultList(search, messages, open);
        getStyleClass().add("results");
        count.setAccessibleRole(AccessibleRole.TEXT);
        corrected.getStyleClass().addAll("t-label", "corrected");
        nothing.getStyleClass().add("no-results");
        nothingFound.getStyleClass().add("page-scroll");
        nothingFound.setFitToWidth(true);
        nothingFound.setFocusTraversable(false);
        nothingFound.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox head = new VBox(count, corrected);
        head.getStyleClass().add("results-head");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(nothingFound, Priority.ALWAYS);
        getChildren().addAll(head, nothingFound, list);
        WhileInScene following = new WhileInScene(this);
        following.follow(search.results(), this::show);
        following.follow(search.also(), list::showAlso);
    }

    /** Moves the focus to the answers, or to what can be done when there are none. */
    public void focusFirst() {
        if (list.isVisible()) {
            list.focusFirst();
        } else {
            nothing.getChildren().stream()
                    .filter(ActionButton.class::isInstance)
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    /** Whether Up should lead back to the field. */
    public boolean isAtTop() {
        return list.isFocused() && list.isAtTop();
    }

    public void openFirst() {
        list.openFirst();
    }

    private void show(@Nullable Results results) {
        boolean found = results != null && !results.isEmpty();
        show(list, found);
        show(count, found);
        show(corrected, results != null && found && results.corrected() != null);
        show(nothingFound, results != null && !found);
        if (results != null) {
            fill(results);
        }
    }

    private void fill(Results results) {
        list.show(results);
        int topics = results.topics().size();
        String found = messages.text("faq.results.count", results.count(), topics);
        count.getChildren().setAll(new ReadingText(found, "t-label strong"));
        count.setAccessibleText(found);
        count.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        correction(results.corrected());
        if (results.isEmpty()) {
            explain(results);
        }
    }

    private void correction(@Nullable String understood) {
        if (understood != null) {
            Text words = new Text(messages.text("faq.results.showing") + " ");
            words.getStyleClass().add("showing");
            Text query = new Text(understood);
            query.getStyleClass().add("understood");
            corrected.getChildren().setAll(words, query);
        }
    }

    private void explain(Results results) {
        boolean inTopic = search.topic().get() != null && search.scope().get() == SearchModel.Scope.THIS_TOPIC;
        ReadingText title = new ReadingText(
                messages.text(inTopic ? "faq.nothing.topic" : "faq.nothing.anywhere", results.words()), "t-h3");
        ActionButton action = new ActionButton(
                messages.text(inTopic ? "faq.nothing.search-all" : "faq.nothing.clear"),
                null,
                ActionButton.Kind.OUTLINE);
        action.setOnAction(_ -> {
            if (inTopic) {
                search.scope().set(SearchModel.Scope.ALL_TOPICS);
            } else {
                search.clear();
            }
        });
        nothing.getChildren().setAll(Icon.SEARCH.node(26), title);
        String meant = results.corrected();
        if (meant != null) {
            nothing.getChildren().add(meant(meant));
        } else if (!inTopic) {
            nothing.getChildren().add(new ReadingText(messages.text("faq.nothing.try"), "t-label quiet"));
        }
        nothing.getChildren().addAll(action, unwell());
    }

    private ActionButton meant(String words) {
        ActionButton ask = new ActionButton(messages.text("faq.nothing.meant", words), null, ActionButton.Kind.SOFT);
        ask.setOnAction(_ -> search.words().set(words));
        return ask;
    }

    private Node unwell() {
        ReadingText words = new ReadingText(messages.text("faq.nothing.unwell"), "t-label strong");
        VBox lines = new VBox(words, new ReadingText(urgent, "t-label"));
        HBox line = new HBox(Icon.OCTAGON_ALERT.node(20), lines);
        line.getStyleClass().add("unwell-line");
        return line;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
