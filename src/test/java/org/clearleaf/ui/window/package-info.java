/** Tests of the frame. */
@NullMarked
package org.clearleaf.ui.window;

import org.jspecify.annotations.NullMarked;
