@NullMarked
package org.clearleaf.ui.control;

import org.jspecify.annotations.NullMarked;
