/** The frame: app bar, content, shortcuts; the only package that knows all views. */
@NullMarked
package org.clearleaf.ui.window;

import org.jspecify.annotations.NullMarked;
