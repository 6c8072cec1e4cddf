package org.clearleaf.ui.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.ScrollPane;
import org.clearleaf.article.Article;
import org.clearleaf.article.Part;
import org.clearleaf.library.Edition;
import org.clearleaf.library.Library;
import org.clearleaf.library.LibraryReader;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.OpenReader;
import org.clearleaf.ui.navigation.Place;

/** Opening an article, going to a panel, scrolling: what a person does after the first picture. */
public final class ReadingBench {

    private static final int ROUNDS = 5;
    private static final int SCROLL_STEPS = 600;

    private final OpenReader reader;
    private final List<Article> articles;
    private final PrintStream out;

    private ReadingBench(OpenReader reader, List<Article> articles, PrintStream out) {
        this.reader = reader;
        this.articles = articles;
        this.out = out;
    }

    /**
     * Prints what was measured, without a display, or in a window with {@code -Dglass.platform=gtk}.
     *
     * @param args the folder with the articles; ours if none is named
     * @throws InterruptedException if somebody stops it
     */
    public static void main(String[] args) throws InterruptedException {
        if (System.getProperty("glass.platform") == null) {
            System.setProperty("glass.platform", "Headless");
        }
        System.setProperty("prism.order", "sw");
        // As the program is started: what is scrolled is moved.
        System.setProperty("prism.scrollcacheopt", "true");
        Library library = new LibraryReader().read(Path.of(args.length == 0 ? "data" : args[0]));
        List<Article> articles =
                library.editions().stream().map(Edition::article).toList();
        try (OpenReader reader = OpenReader.on(library)) {
            new ReadingBench(reader, articles, System.out).measure();
        }
        System.exit(0);
    }

    private void measure() throws InterruptedException {
        open(new Timings("warming up"));
        Timings opened = new Timings("open an article from the shelf, laid out");
        for (int i = 0; i < ROUNDS; i++) {
            open(opened);
        }
        out.println(opened.line());
        Article longest = articles.stream()
                .max(Comparator.comparingInt(article -> article.parts().size()))
                .orElseThrow();
        out.println(switchPanels(longest).line());
        out.println("scroll " + longest.id() + ": " + scroll(longest));
    }

    private void open(Timings timings) {
        for (Article article : articles) {
            reader.go(Place.HOME);
            timings.add(laidOut(new Place.Topic(article.id(), null)));
        }
    }

    private Timings switchPanels(Article article) {
        Timings timings = new Timings("go to another panel, laid out");
        reader.go(new Place.Topic(article.id(), null));
        for (int i = 0; i < ROUNDS; i++) {
            for (Part part : article.parts()) {
                timings.add(laidOut(new Place.Topic(article.id(), part.anchor())));
                reader.settle();
            }
        }
        return timings;
    }

    /** From the wish until what it changed is laid out, without the wait for the pulse that does it. */
    private long laidOut(Place place) {
        CompletableFuture<Long> nanos = new CompletableFuture<>();
        FxThread.run(() -> {
            long began = System.nanoTime();
            reader.navigation().go(place);
            long gone = System.nanoTime() - began;
            NextLayout.of(reader.scene(), inPulse -> nanos.complete(gone + inPulse));
        });
        return nanos.join();
    }

    private String scroll(Article article) throws InterruptedException {
        reader.go(new Place.Topic(article.id(), null));
        ScrollPane page = (ScrollPane) reader.node(".page-scroll");
        return new Pulses().whileMoving(SCROLL_STEPS, () -> page.setVvalue(page.getVvalue() + 1.0 / SCROLL_STEPS));
    }
}
