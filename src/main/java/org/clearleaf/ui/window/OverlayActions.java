package org.clearleaf.ui.window;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.clearleaf.ui.control.Overlay;
import org.clearleaf.ui.text.Messages;

/** Puts the list of keys, or what the program is, over the window. */
final class OverlayActions implements WindowActions {

    private final StackPane window;
    private final ReaderModel model;
    private final Runnable takeHome;
    private final Runnable fullScreen;

    OverlayActions(StackPane window, ReaderModel model, Runnable takeHome, Runnable fullScreen) {
        this.window = window;
        this.model = model;
        this.takeHome = takeHome;
        this.fullScreen = fullScreen;
    }

    @Override
    public void showKeys() {
        show("window.keys", KeysTable::new);
    }

    @Override
    public void showAbout() {
        String version = OverlayActions.class.getPackage().getImplementationVersion();
        show("window.about", messages -> new AboutProgram(messages, version, new ComponentList().read()));
    }

    private void show(String title, Function<Messages, Node> content) {
        Messages messages = model.messages().get();
        Overlay.open(
                window,
                () -> new Dialog(messages.text(title), messages.text("window.dialog.close"), content.apply(messages)));
    }

    @Override
    public void showTakeHome() {
        takeHome.run();
    }

    @Override
    public void toggleFullScreen() {
        fullScreen.run();
    }
}
