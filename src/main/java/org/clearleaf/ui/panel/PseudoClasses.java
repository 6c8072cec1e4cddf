package org.clearleaf.ui.panel;

import javafx.css.PseudoClass;

/** States that the stylesheet draws. */
final class PseudoClasses {

    static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private PseudoClasses() {}
}
