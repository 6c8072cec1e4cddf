/** What tests of the screen share: the JavaFX thread, pictures and their comparison. */
@NullMarked
package org.clearleaf.support;

import org.jspecify.annotations.NullMarked;
