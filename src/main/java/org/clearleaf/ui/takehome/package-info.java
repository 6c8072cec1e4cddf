/** The sheet of what a person takes home, and printing. */
@NullMarked
package org.clearleaf.ui.takehome;

import org.jspecify.annotations.NullMarked;
