package org.clearleaf.ui.faq;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import org.clearleaf.search.Hit;
import org.clearleaf.search.Query;
import org.clearleaf.search.Results;
import org.clearleaf.search.SearchIndex;
import org.clearleaf.ui.work.Background;
import org.clearleaf.ui.work.Latest;
import org.jspecify.annotations.Nullable;

/** What is being searched, and what was found. The search runs off the JavaFX thread; the newest query wins. */
public final class SearchModel {

    private static final Duration AFTER_LAST_KEY = Duration.millis(80);
    private static final Duration BEFORE_SPINNER = Duration.millis(150);
    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_HITS = 50;

    /** Where to search. */
    public enum Scope {
        THIS_TOPIC,
        ALL_TOPICS
    }

    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.THIS_TOPIC);
    private final ObjectProperty<@Nullable String> topic = new SimpleObjectProperty<>();
    private final ObjectProperty<Locale> language = new SimpleObjectProperty<>(Locale.ENGLISH);
    private final ReadOnlyObjectWrapper<@Nullable Results> results = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
    private final ObservableValue<@Nullable SearchIndex> index;
    private final Function<Hit, Optional<LocalDate>> outOfDateSince;
    private final PauseTransition pause = new PauseTransition(AFTER_LAST_KEY);
    private final PauseTransition spinner = new PauseTransition(BEFORE_SPINNER);
    private final Latest latest;

    /**
     * Searches an index.
     *
     * @param outOfDateSince since when an answer must not be relied on
     */
    public SearchModel(
            ObservableValue<@Nullable SearchIndex> index,
            Function<Hit, Optional<LocalDate>> outOfDateSince,
            Background background) {
        this.index = index;
        this.outOfDateSince = outOfDateSince;
        this.latest = new Latest(background);
        pause.setOnFinished(_ -> searchNow());
        spinner.setOnFinished(_ -> slow.set(true));
        words.subscribe(_ -> typed());
        scope.subscribe(_ -> searchNow());
        topic.subscribe(_ -> searchNow());
        language.subscribe(_ -> searchNow());
        index.subscribe(_ -> searchNow());
    }

    public StringProperty words() {
        return words;
    }

    public ObjectProperty<Scope> scope() {
        return scope;
    }

    /** Id of the open article, or nothing on the shelf. */
    public ObjectProperty<@Nullable String> topic() {
        return topic;
    }

    public ObjectProperty<Locale> language() {
        return language;
    }

    /** What was found; nothing while fewer than two letters are typed. */
    public ReadOnlyObjectProperty<@Nullable Results> results() {
        return results.getReadOnlyProperty();
    }

    /** Since when an answer must not be relied on; empty if it may. */
    Optional<LocalDate> outOfDateSince(Hit hit) {
        return outOfDateSince.apply(hit);
    }

    /** Whether the answer takes so long that the person should see that work goes on. */
    public ReadOnlyBooleanProperty slow() {
        return slow.getReadOnlyProperty();
    }

    public boolean isActive() {
        return words.get().strip().length() >= FEWEST_LETTERS;
    }

    public void clear() {
        words.set("");
    }

    private void typed() {
        if (isActive()) {
            pause.playFromStart();
        } else {
            pause.stop();
            stopped();
            latest.forget();
            results.set(null);
        }
    }

    private void searchNow() {
        SearchIndex on = index.getValue();
        if (!isActive() || on == null) {
            return;
        }
        Query query = query();
        spinner.playFromStart();
        latest.run(() -> on.search(query), found -> {
            stopped();
            results.set(found);
        });
    }

    private Query query() {
        String open = topic.get();
        String within = scope.get() == Scope.THIS_TOPIC ? open : null;
        return new Query(words.get(), Objects.requireNonNull(language.get()), within, open, MOST_HITS);
    }

    private void stopped() {
        spinner.stop();
        slow.set(false);
    }
}
