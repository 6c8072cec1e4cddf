@NullMarked
package org.clearleaf.ui.figure;

import org.jspecify.annotations.NullMarked;
