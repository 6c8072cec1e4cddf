package org.clearleaf.ui.bench;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.clearleaf.library.Library;
import org.clearleaf.library.LibraryReader;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.OpenKiosk;
import org.clearleaf.ui.navigation.Place;

/** How long the kiosk takes from the end of a session to the home screen of the next one, laid out. */
public final class ResetBench {

    private static final int WARM_UP = 5;
    private static final int ROUNDS = 100;

    private ResetBench() {}

    /**
     * Prints what was measured.
     *
     * @param args the folder with the articles; ours if none is named
     */
    public static void main(String[] args) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Library library = new LibraryReader().read(Path.of(args.length == 0 ? "data" : args[0]));
        String id = library.editions().getFirst().article().id();
        Timings first = new Timings("clear the kiosk, the first five times");
        Timings timings = new Timings("clear the kiosk after an article was read, home laid out");
        try (OpenKiosk kiosk = OpenKiosk.on(library)) {
            for (int i = 0; i < WARM_UP + ROUNDS; i++) {
                kiosk.go(new Place.Topic(id, null));
                (i < WARM_UP ? first : timings).add(reset(kiosk));
            }
        }
        System.out.println(first.line());
        System.out.println(timings.line());
        System.exit(0);
    }

    private static long reset(OpenKiosk kiosk) {
        CompletableFuture<Long> took = new CompletableFuture<>();
        FxThread.run(() -> {
            long began = System.nanoTime();
            kiosk.kiosk().reset();
            long made = System.nanoTime() - began;
            NextLayout.of(kiosk.scene(), laidOut -> took.complete(made + laidOut));
        });
        return took.join();
    }
}
