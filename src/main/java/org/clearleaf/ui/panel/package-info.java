/** The open article: one panel class per part, tabs above them, and the find bar. */
@NullMarked
package org.clearleaf.ui.panel;

import org.jspecify.annotations.NullMarked;
