package org.clearleaf.ui;

import javafx.scene.Scene;
import org.clearleaf.ui.faq.SearchModel;
import org.clearleaf.ui.navigation.Navigation;
import org.clearleaf.ui.panel.Reviews;
import org.jspecify.annotations.Nullable;

/** A scene that is not shown in a window but drawn as a picture, and what brings it to where the picture is to be taken. */
interface Still {

    Scene scene();

    Navigation navigation();

    SearchModel search();

    /** What is being judged: a picture that is to be the same every time waits for it. */
    Reviews reviews();

    /** Before words are typed. */
    void openSearch();

    /** Opens the best answer to what is typed, if an article is open. */
    void openFirstAnswer();

    /**
     * Opens the sheet of what is taken home from the open article.
     *
     * @param anchor of a question that is put on it; null for none
     */
    void takeHome(@Nullable String anchor);

    /** Makes all of the open article, also what is not in view. */
    void makeWhole();
}
