package org.clearleaf.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.clearleaf.article.Article;
import org.clearleaf.article.Part;
import org.clearleaf.article.Subject;
import org.clearleaf.library.Edition;
import org.clearleaf.library.Library;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.theme.Theme;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.work.StartTrace;

/**
 * Shows every kind of screen once, in a real window, and closes it. Made for the machine that packs the program: what is
 * loaded here goes into the cache that the packed program starts from.
 */
public final class Rehearsal {

    /** What a screen needs to be laid out, drawn, and laid out again where words have wrapped. */
    private static final int PULSES_A_STEP = 4;

    private static final List<String> SEARCHES = List.of("ketmine bak pain", "what are the side effects", "zzzz");

    private final Path folder;
    private final Path settings;
    private final StartTrace trace;
    private final Runnable ready;
    private final Queue<Runnable> steps = new ArrayDeque<>();

    /**
     * Prepares it.
     *
     * @param settings a file that may be written, other than the person's own
     * @param ready as {@link ReaderApp#open} takes it
     */
    public Rehearsal(Path folder, Path settings, StartTrace trace, Runnable ready) {
        this.folder = folder;
        this.settings = settings;
        this.trace = trace;
        this.ready = ready;
    }

    /**
     * Plays it, and comes back when it is over.
     *
     * @param opening the article to go through part by part
     */
    public void play(OpeningPlace opening) {
        ReaderApp.open(folder, settings, opening, trace, ready, this::begin);
    }

    private void begin(ReaderModel model, ReaderScene reader) {
        Library library = Objects.requireNonNull(model.library().get());
        List<Article> articles =
                library.editions().stream().map(Edition::article).toList();
        Place opened = reader.navigation().place();
        parts(articles, opened)
                .forEach(place -> steps.add(() -> reader.navigation().go(place)));
        keys(reader);
        SEARCHES.forEach(words -> search(reader, words));
        Stream.of(Subject.values()).forEach(subject -> go(reader, new Place.Shelf(subject)));
        looks(model);
        articles.forEach(article -> go(reader, new Place.Topic(article.id(), null)));
        steps.add(() -> reader.navigation().home());
        SEARCHES.forEach(words -> search(reader, words));
        StackPane window = (StackPane) reader.scene().getRoot();
        steps.addAll(new TakeHomeRehearsal(model, library.editions().getFirst()).steps(window));
        steps.addAll(new KioskRehearsal(library).steps(SEARCHES.getFirst(), opened));
        steps.add(() -> reader.scene().getWindow().hide());
        perform();
    }

    private static Stream<Place> parts(List<Article> articles, Place opened) {
        return articles.stream()
                .filter(article ->
                        opened instanceof Place.Topic topic && article.id().equals(topic.articleId()))
                .flatMap(article -> article.parts().stream()
                        .map(Part::anchor)
                        .map(anchor -> new Place.Topic(article.id(), anchor)));
    }

    private void go(ReaderScene reader, Place place) {
        steps.add(() -> reader.navigation().go(place));
    }

    private void keys(ReaderScene reader) {
        Stream.of(
                        KeyCode.F1,
                        KeyCode.ESCAPE,
                        KeyCode.PAGE_DOWN,
                        KeyCode.DOWN,
                        KeyCode.TAB,
                        KeyCode.F6,
                        KeyCode.TAB,
                        KeyCode.ENTER)
                .forEach(key -> steps.add(() -> press(reader, key)));
    }

    private static void press(ReaderScene reader, KeyCode key) {
        Node focused = reader.scene().getFocusOwner();
        Node target = focused == null ? reader.scene().getRoot() : focused;
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(target, new KeyEvent(type, "", key.getChar(), key, false, false, false, false));
        }
    }

    /** Waits long enough for an answer before it goes on. */
    private void search(ReaderScene reader, String words) {
        steps.add(() -> reader.search().words().set(words));
        for (int i = 0; i < 10; i++) {
            steps.add(() -> {});
        }
        steps.add(reader::openFirstAnswer);
        steps.add(() -> reader.search().clear());
    }

    private void looks(ReaderModel model) {
        Stream.of(Theme.values()).forEach(theme -> steps.add(() -> model.chooseTheme(theme)));
        List.of(200, 100).forEach(percent -> steps.add(() -> model.chooseTextSize(percent)));
        steps.add(() -> model.chooseLanguage(Locale.forLanguageTag("es")));
        steps.add(() -> model.chooseLanguage(Locale.ENGLISH));
        steps.add(() -> model.chooseTheme(Theme.LIGHT));
    }

    private void perform() {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses % PULSES_A_STEP == 0) {
                    Runnable next = steps.poll();
                    if (next == null) {
                        stop();
                    } else {
                        next.run();
                    }
                }
            }
        }.start();
    }
}
