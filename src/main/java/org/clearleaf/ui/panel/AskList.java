package org.clearleaf.ui.panel;

import javafx.beans.value.ObservableBooleanValue;

/** The questions that somebody takes to a visit, as a panel sees them. */
public interface AskList {

    /** Puts the question of a panel on the list, or takes it away. */
    void toggle(String articleId, String anchor);

    /** Whether it is on the list, to watch. */
    ObservableBooleanValue holding(String articleId, String anchor);
}
