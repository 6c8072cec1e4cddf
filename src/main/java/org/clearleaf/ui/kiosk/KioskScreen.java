package org.clearleaf.ui.kiosk;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import org.clearleaf.ui.theme.ThemedScene;

/**
 * The scene of the kiosk's window, and in it the views of one session after the other. It stays, for JavaFX keeps the pixels of
 * a scene that it has drawn, and what is kept of hundreds of scenes fills a machine.
 */
public final class KioskScreen {

    private static final List<String> AREAS =
            List.of("window", "shelf", "panel", "faq", "notice", "kiosk", "kiosk/keyboard");

    private final Scene scene;
    private final ThemedScene themed;

    /**
     * An empty one.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public KioskScreen(double width, double height) {
        scene = new Scene(new Group(), width, height);
        themed = new ThemedScene(scene, AREAS.stream().map(ThemedScene::sheet).toList());
    }

    /** Shows a session in place of the one before. */
    public void show(KioskSession session) {
        scene.setRoot(session.root());
        session.model().dress(themed);
    }

    public Scene scene() {
        return scene;
    }
}
