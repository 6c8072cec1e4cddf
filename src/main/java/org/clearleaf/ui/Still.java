package org.clearleaf.ui;

import javafx.scene.Scene;
import org.clearleaf.ui.faq.SearchModel;
import org.clearleaf.ui.navigation.Navigation;
import org.clearleaf.ui.panel.Reviews;

/** A scene that is not shown in a window but drawn as a picture, and what brings it to where the picture is to be taken. */
interface Still {

    Scene scene();

    Navigation navigation();

    SearchModel search();

    /** What is being judged: a picture that is to be the same every time waits for it. */
    Reviews reviews();

    /** Before words are typed. */
    void openSearch();

    /** Makes what would otherwise come with the next pictures. */
    void makeWhole();

    /** Opens the best answer to what is typed, if an article is open. */
    void openFirstAnswer();
}
