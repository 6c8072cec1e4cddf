/** Messages in the chosen language, direction, text sizes. */
@NullMarked
package org.clearleaf.ui.text;

import org.jspecify.annotations.NullMarked;
