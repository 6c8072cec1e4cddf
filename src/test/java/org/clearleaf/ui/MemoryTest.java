package org.clearleaf.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.clearleaf.library.Library;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.OpenReader;
import org.clearleaf.support.Patience;
import org.clearleaf.support.Seen;
import org.clearleaf.ui.navigation.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The window lives for months: what has been closed must be forgotten, with all that listens for it. */
final class MemoryTest {

    private static final Library LIBRARY = Libraries.shipped();
    private static final int TIMES = 50;

    private final OpenReader reader = OpenReader.on(LIBRARY, 700, 500);
    private final List<WeakReference<Node>> closed = new ArrayList<>();

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void fiftyArticlesLeaveNothingBehind() {
        for (int i = 0; i < TIMES; i++) {
            open(Place.HOME);
            open(new Place.Topic(
                    LIBRARY.editions()
                            .get(i % LIBRARY.editions().size())
                            .article()
                            .id(),
                    null));
        }
        open(Place.HOME);
        assertForgotten();
    }

    @Test
    void anArticleThatWasSearchedAndReadIsForgotten() {
        open(new Place.Topic("ketamine-low-back-pain", null));
        reader.resize(1280, 700);
        reader.keys().search("pain").press(KeyCode.ENTER, KeyCode.F3, KeyCode.PAGE_DOWN);
        reader.chooseTextSize(150);
        remember();
        open(Place.HOME);
        assertForgotten();
    }

    private void open(Place place) {
        FxThread.run(() -> reader.navigation().go(place));
        FxThread.awaitPulses(1);
        remember();
    }

    /** The large views: whatever holds on to a part of one holds it whole. */
    private void remember() {
        FxThread.run(() -> Seen.nodes(reader.scene().getRoot())
                .filter(node -> node.getStyleClass().stream()
                        .anyMatch(List.of("article-view", "faq-sidebar", "home", "results")::contains))
                .forEach(node -> closed.add(new WeakReference<>(node))));
    }

    private boolean isOpen(WeakReference<Node> view) {
        Node node = view.get();
        return node != null && node.getScene() != null;
    }

    private void assertForgotten() {
        reader.settle();
        FxThread.run(() -> closed.removeIf(this::isOpen));
        Patience.until(() -> "all closed views are forgotten, but there is still " + remaining(), () -> {
            System.gc();
            return remaining().isEmpty();
        });
        assertEquals(List.of(), remaining());
    }

    private List<String> remaining() {
        return closed.stream()
                .map(WeakReference::get)
                .flatMap(node -> node == null ? List.<String>of().stream() : node.getStyleClass().stream())
                .toList();
    }
}
