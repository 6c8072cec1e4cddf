/** The program with a screen; {@link org.clearleaf.ui.ReaderApp} builds everything once, by hand, and shows the window. */
@NullMarked
package org.clearleaf.ui;

import org.jspecify.annotations.NullMarked;
