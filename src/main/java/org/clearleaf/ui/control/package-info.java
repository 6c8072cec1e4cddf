/** Small controls used by more than one view. */
@NullMarked
package org.clearleaf.ui.control;

import org.jspecify.annotations.NullMarked;
