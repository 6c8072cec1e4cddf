/** Palettes applied to a scene. */
@NullMarked
package org.clearleaf.ui.theme;

import org.jspecify.annotations.NullMarked;
