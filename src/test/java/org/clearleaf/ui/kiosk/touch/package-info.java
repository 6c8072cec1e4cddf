@NullMarked
package org.clearleaf.ui.kiosk.touch;

import org.jspecify.annotations.NullMarked;
