package org.clearleaf.ui.window;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
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
        Messages messages = model.messages().get();
        show(messages.text("window.keys"), new KeysTable(messages));
    }

    @Override
    public void showAbout() {
        String version = OverlayActions.class.getPackage().getImplementationVersion();
        Messages messages = model.messages().get();
        show(messages.text("window.about"), new AboutProgram(messages, version, new ComponentList().read()));
    }

    private void show(String title, Node content) {
        new Dialog(title, model.messages().get().text("window.dialog.close"), content).open(window);
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
