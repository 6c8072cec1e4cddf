package org.clearleaf.ui.window;

/** What a menu or a key can ask of the window itself. */
interface WindowActions {

    void showKeys();

    void showAbout();

    /** The sheet of the open article; nothing where none is open. */
    void showTakeHome();

    void toggleFullScreen();
}
