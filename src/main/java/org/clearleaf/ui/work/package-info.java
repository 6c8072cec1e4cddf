/** Work off the JavaFX thread: one small executor, and one way back. */
@NullMarked
package org.clearleaf.ui.work;

import org.jspecify.annotations.NullMarked;
