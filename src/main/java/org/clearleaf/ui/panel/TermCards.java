package org.clearleaf.ui.panel;

import javafx.scene.Node;
import org.clearleaf.article.Glossary;

/** Explains a word of the glossary beside or over the page. */
interface TermCards {

    /**
     * Explains a word.
     *
     * @param where the word, to which the focus comes back
     */
    void explain(Glossary.Term term, Node where);
}
