package org.clearleaf.ui.window;

/** What a menu or a key can ask of the window itself. */
interface WindowActions {

    void showKeys();

    void showAbout();

    void toggleFullScreen();
}
