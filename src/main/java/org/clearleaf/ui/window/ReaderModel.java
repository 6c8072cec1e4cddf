package org.clearleaf.ui.window;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.clearleaf.library.Library;
import org.clearleaf.search.Hit;
import org.clearleaf.search.Meanings;
import org.clearleaf.search.SearchIndex;
import org.clearleaf.settings.Settings;
import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.theme.Theme;
import org.clearleaf.ui.theme.ThemedScene;
import org.clearleaf.ui.work.Headway;
import org.jspecify.annotations.Nullable;

/** What the window shows, and the commands of its app bar. */
public final class ReaderModel {

    private final ObjectProperty<@Nullable Library> library = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Library> shown = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable SearchIndex> index = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Meanings> meanings = new SimpleObjectProperty<>();
    private final Headway reading = new Headway();
    private final Headway indexing = new Headway();
    private final Clock clock;
    private final ReadOnlyObjectWrapper<LocalDate> today;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyObjectWrapper<Messages> messages;
    private final ReadOnlyObjectWrapper<Theme> theme;

    /**
     * Starts with what was chosen earlier.
     *
     * @param theme what the settings or the desktop ask for
     */
    public ReaderModel(Settings settings, Theme theme) {
        this(settings, theme, Clock.system(ZoneId.systemDefault()));
    }

    /** The same with a clock of its own, which decides what is out of date. */
    public ReaderModel(Settings settings, Theme theme, Clock clock) {
        this.clock = clock;
        this.today = new ReadOnlyObjectWrapper<>(LocalDate.now(clock));
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        this.messages = new ReadOnlyObjectWrapper<>(new Messages(Locale.forLanguageTag(settings.language())));
        this.theme = new ReadOnlyObjectWrapper<>(theme);
        library.subscribe(this::choose);
        this.settings.subscribe(this::choose);
        today.subscribe(this::choose);
    }

    private void choose() {
        Library all = library.get();
        boolean hides = settings.get().hidesOutOfDate();
        shown.set(all == null || !hides ? all : all.reliableOn(today.get()));
    }

    /** What there is to read; nothing while it is being read from the disk. */
    public ObjectProperty<@Nullable Library> library() {
        return library;
    }

    /** What of it is shown: all, or what is not out of date, as the settings say. */
    public ReadOnlyObjectProperty<@Nullable Library> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Nothing until the first index has been built. */
    public ObjectProperty<@Nullable SearchIndex> index() {
        return index;
    }

    /** Nothing until the model is there, and for ever on a machine that can't run it: then words are all that is searched. */
    public ObjectProperty<@Nullable Meanings> meanings() {
        return meanings;
    }

    /** How far the reading of the library has come. */
    public Headway reading() {
        return reading;
    }

    /** How far the building of the index has come. */
    public Headway indexing() {
        return indexing;
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Messages> messages() {
        return messages.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    /** What time it is, also for those who show it later. */
    public Clock clock() {
        return clock;
    }

    /** The day that decides what is out of date. */
    public ReadOnlyObjectProperty<LocalDate> today() {
        return today.getReadOnlyProperty();
    }

    /** Looks at the clock: a kiosk runs through many nights. */
    void noticeDay() {
        LocalDate now = LocalDate.now(clock);
        if (!now.equals(today.get())) {
            today.set(now);
        }
    }

    /** Since when an answer must not be relied on; empty if it may. */
    public Optional<LocalDate> outOfDateSince(Hit hit) {
        return Optional.ofNullable(library.get())
                .flatMap(all -> all.summary(hit.articleId(), hit.language()))
                .flatMap(article -> article.dates().outOfDateSince(today.get()));
    }

    /** Gives a scene the colours and the size of text that are chosen, now and for as long as this model lives. */
    public void dress(ThemedScene scene) {
        theme.subscribe(chosen -> scene.theme(chosen));
        settings.subscribe(chosen -> scene.textSize(chosen.textSize()));
    }

    public int textSize() {
        return settings.get().textSize();
    }

    public void chooseTheme(Theme chosen) {
        settings.set(settings.get().withColors(chosen.code()));
        theme.set(chosen);
    }

    public void chooseTextSize(int percent) {
        settings.set(settings.get().withTextSize(percent));
    }

    public void chooseHidesOutOfDate(boolean chosen) {
        settings.set(settings.get().withHidesOutOfDate(chosen));
    }

    /** The next larger or smaller size, if there is one. */
    public void stepTextSize(int by) {
        List<Integer> sizes = Settings.TEXT_SIZES;
        int next = Math.clamp(sizes.indexOf(textSize()) + (long) by, 0, sizes.size() - 1);
        chooseTextSize(sizes.get(next));
    }

    public void chooseLanguage(Locale language) {
        settings.set(settings.get().withLanguage(language.toLanguageTag()));
        messages.set(new Messages(language));
    }

    /** English and every language in which there is an article. */
    public List<Locale> languages() {
        Library all = library.get();
        Stream<Locale> read = all == null ? Stream.empty() : all.languages().stream();
        return Stream.concat(Stream.of(Locale.ENGLISH), read).distinct().toList();
    }
}
