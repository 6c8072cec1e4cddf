package org.clearleaf.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.clearleaf.library.CacheFolder;
import org.clearleaf.library.Library;
import org.clearleaf.library.LibraryReader;
import org.clearleaf.search.Results;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.OpenReader;
import org.clearleaf.support.Patience;
import org.clearleaf.ui.figure.PngFile;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Measures typing in the reader with a library of 100,000 questions: from the key event to the list of results laid out. Needs
 * what {@link LargeLibraryBench} has made. Arguments: the folder it worked in.
 */
public final class ReaderBench {

    private static final int ROUNDS = 4;
    private static final long LONGEST_WAIT_SECONDS = 30;

    private final OpenReader reader;
    private final PrintStream out;

    private ReaderBench(OpenReader reader, PrintStream out) {
        this.reader = reader;
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        Path work = Path.of(args[0]);
        LibraryReader stored = LibraryReader.keepingIn(new CacheFolder(work.resolve("cache-100000")));
        Library library = stored.stored(work.resolve("library-100000")).orElseThrow();
        try (OpenReader opened = OpenReader.on(library)) {
            new ReaderBench(opened, System.out).run(work);
        }
        Platform.exit();
    }

    private void run(Path work) throws IOException {
        Patience.until("the index is open", () -> reader.model().index().get() != null);
        draw(work.resolve("home.png"));
        type("wha", "the very first keys");
        for (int round = 1; round <= ROUNDS; round++) {
            Times times = new Times();
            Times onThread = new Times();
            Step step = new Step();
            for (String words : LargeLibraryBench.TYPED) {
                type(words, times, onThread);
            }
            out.println("key to results laid out, round " + round + ": " + times);
            out.println("  of that, work of the JavaFX thread: " + onThread);
            out.println("  all of that: " + step);
        }
        draw(work.resolve("results.png"));
        FxThread.run(() -> reader.reader().search().clear());
        browse(work);
    }

    private void type(String words, String what) {
        Times times = new Times();
        type(words, times, new Times());
        out.println(what + ": " + times);
    }

    private void type(String words, Times times, Times onThread) {
        FxThread.run(() -> reader.reader().search().clear());
        for (int i = 0; i < words.length(); i++) {
            String key = words.substring(i, i + 1);
            if (i == 0) {
                FxThread.run(() -> field().appendText(key));
            } else {
                Press press = press(key, words.substring(0, i + 1));
                if (!key.isBlank()) {
                    times.add(press.nanos);
                    onThread.add(press.threadNanos);
                }
            }
        }
    }

    private TextField field() {
        return (TextField) Objects.requireNonNull(reader.scene().lookup(".search-field"));
    }

    private Press press(String key, String typed) {
        Press press = new Press();
        AtomicReference<Subscription> listening = new AtomicReference<>(Subscription.EMPTY);
        FxThread.run(() -> {
            press.begin();
            listening.set(reader.reader().search().results().subscribe((_, found) -> {
                if (isFor(found, typed)) {
                    reader.scene().getRoot().applyCss();
                    reader.scene().getRoot().layout();
                    press.end();
                }
            }));
            field().fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, key, "", KeyCode.UNDEFINED, false, false, false, false));
            if (typed.endsWith(" ")) {
                // A space changes nothing that is found; the list stands already.
                press.end();
            }
        });
        await(press.laidOut);
        FxThread.run(() -> Objects.requireNonNull(listening.get()).unsubscribe());
        return press;
    }

    /** One key, from the event to the list laid out. */
    private static final class Press {
        private final CountDownLatch laidOut = new CountDownLatch(1);
        private Step step = new Step();
        private long nanos;
        private long threadNanos;

        private void begin() {
            step = new Step();
        }

        private void end() {
            nanos = step.nanos();
            threadNanos = step.threadNanos();
            laidOut.countDown();
        }
    }

    private static boolean isFor(@Nullable Results found, String typed) {
        return found != null && found.words().equals(typed.strip());
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no results came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void browse(Path work) throws IOException {
        for (Place.Order order : Place.Order.values()) {
            Step step = new Step();
            reader.go(new Place.Browse(null, order, null));
            out.println("all topics " + order.code() + " shown: " + step);
            draw(work.resolve("browse-" + order.code() + ".png"));
        }
        reader.resize(340, 700);
        draw(work.resolve("browse-narrow.png"));
        reader.resize(1280, 800);
        FxThread.run(() -> reader.model().chooseTheme(Theme.DARK));
        reader.settle();
        draw(work.resolve("browse-dark.png"));
        FxThread.run(() -> reader.model().chooseTheme(Theme.CONTRAST));
        reader.chooseLanguage("ar");
        draw(work.resolve("browse-mirrored.png"));
        out.println("heap after all that, MB: " + heap());
    }

    private static String heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return String.format(Locale.ROOT, "%.0f", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
    }

    private void draw(Path file) throws IOException {
        new PngFile(file).write(FxThread.call(() -> reader.scene().snapshot(null)));
    }
}
