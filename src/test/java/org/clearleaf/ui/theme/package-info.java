@NullMarked
package org.clearleaf.ui.theme;

import org.jspecify.annotations.NullMarked;
