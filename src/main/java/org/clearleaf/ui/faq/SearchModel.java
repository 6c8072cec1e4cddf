package org.clearleaf.ui.faq;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
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
import org.clearleaf.search.Meanings;
import org.clearleaf.search.Query;
import org.clearleaf.search.Results;
import org.clearleaf.search.SearchIndex;
import org.clearleaf.ui.work.Background;
import org.clearleaf.ui.work.Latest;
import org.jspecify.annotations.Nullable;

/**
 * What is being searched, and what was found. The search runs off the JavaFX thread, from the first key on; the newest query
 * wins.
 */
public final class SearchModel {

    private static final Duration BEFORE_SPINNER = Duration.millis(150);
    /** So soon after rows have appeared nobody can have reached for one: the eye takes it for one picture. */
    private static final long SAME_FRAME_NANOS = 50_000_000;

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
    private final ReadOnlyObjectWrapper<@Nullable Results> also = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
    private final ObservableValue<@Nullable SearchIndex> index;
    private final ObservableValue<@Nullable Meanings> meanings;
    private final Function<Hit, Optional<LocalDate>> outOfDateSince;
    private final LongSupplier nanoTime;
    private final PauseTransition spinner = new PauseTransition(BEFORE_SPINNER);
    private final Latest byWords;
    private final Latest byMeaning;

    /** Whether rows of the newest query stand already, and since when. */
    private boolean isShown;

    private long shownAt;

    /**
     * Makes a search.
     *
     * @param meanings nothing to search by words alone
     * @param outOfDateSince since when an answer must not be relied on
     */
    public SearchModel(
            ObservableValue<@Nullable SearchIndex> index,
            ObservableValue<@Nullable Meanings> meanings,
            Function<Hit, Optional<LocalDate>> outOfDateSince,
            Background background) {
        this(index, meanings, outOfDateSince, background, System::nanoTime);
    }

    SearchModel(
            ObservableValue<@Nullable SearchIndex> index,
            ObservableValue<@Nullable Meanings> meanings,
            Function<Hit, Optional<LocalDate>> outOfDateSince,
            Background background,
            LongSupplier nanoTime) {
        this.index = index;
        this.meanings = meanings;
        this.outOfDateSince = outOfDateSince;
        this.nanoTime = nanoTime;
        this.byWords = new Latest(background);
        this.byMeaning = new Latest(background);
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

    /** What was found later, by its meaning, to be shown below: rows that somebody may reach for stay where they are. */
    public ReadOnlyObjectProperty<@Nullable Results> also() {
        return also.getReadOnlyProperty();
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
            searchNow();
        } else {
            stopped();
            byWords.forget();
            byMeaning.forget();
            also.set(null);
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
        isShown = false;
        byWords.run(() -> on.search(query), found -> {
            if (!isShown) {
                show(found);
            }
        });
        Meanings known = meanings.getValue();
        if (known == null) {
            byMeaning.forget();
        } else {
            byMeaning.run(() -> on.search(query, known), this::join);
        }
    }

    private void show(Results found) {
        stopped();
        isShown = true;
        shownAt = nanoTime.getAsLong();
        also.set(null);
        results.set(found);
    }

    private void join(Results found) {
        Results shown = results.get();
        boolean nothingMoves = !isShown || shown == null || shown.isEmpty();
        if (nothingMoves || nanoTime.getAsLong() - shownAt < SAME_FRAME_NANOS) {
            show(found);
        } else {
            Results more = found.without(shown);
            also.set(more.isEmpty() ? null : more);
        }
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
