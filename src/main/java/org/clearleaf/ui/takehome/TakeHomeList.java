package org.clearleaf.ui.takehome;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The questions that somebody wants to ask, in the order of choosing. Lives in memory alone, and ends with the session. */
public final class TakeHomeList {

    /**
     * A question for the visit.
     *
     * @param anchor of the panel that answers it; absent for words of the person or of the list of questions to ask
     * @param question its words; empty for the question of a panel, which is asked in the language of the article
     */
    public record Choice(String articleId, @Nullable String anchor, String question) {

        /** The question that a panel answers. */
        public static Choice ofPanel(String articleId, String anchor) {
            return new Choice(articleId, anchor, "");
        }
    }

    private final ObservableList<Choice> choices = FXCollections.observableArrayList();

    /** Kept, since nothing else holds it: whoever watches it would hear no more. */
    private final ObservableList<Choice> shown = FXCollections.unmodifiableObservableList(choices);

    /** To watch; changed by the commands alone. */
    public ObservableList<Choice> choices() {
        return shown;
    }

    /** Puts it on the list, or takes it away. */
    public void toggle(Choice choice) {
        if (!choices.remove(choice)) {
            choices.add(choice);
        }
    }

    public boolean holds(Choice choice) {
        return choices.contains(choice);
    }

    /** The same, to watch. */
    public BooleanBinding holding(Choice choice) {
        return Bindings.createBooleanBinding(() -> holds(choice), choices);
    }

    public List<Choice> of(String articleId) {
        return choices.stream()
                .filter(choice -> choice.articleId().equals(articleId))
                .toList();
    }

    Set<String> anchors(String articleId) {
        return of(articleId).stream()
                .map(Choice::anchor)
                .filter(anchor -> anchor != null)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Forgets all of it. */
    public void clear() {
        choices.clear();
    }
}
