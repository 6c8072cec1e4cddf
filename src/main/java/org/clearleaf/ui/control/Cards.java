package org.clearleaf.ui.control;

import javafx.scene.Node;

/** Shows cards over the page, within the same window. One at a time. */
public interface Cards {

    /** Lays a card over the page in place of any other, under a title and with a button that closes it. */
    void show(String title, Node card);

    /** Takes the card away, and gives the focus back to where it was. */
    void close();
}
