/** The topics to choose from. */
@NullMarked
package org.clearleaf.ui.shelf;

import org.jspecify.annotations.NullMarked;
