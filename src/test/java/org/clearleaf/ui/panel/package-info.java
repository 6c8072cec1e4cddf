@NullMarked
package org.clearleaf.ui.panel;

import org.jspecify.annotations.NullMarked;
