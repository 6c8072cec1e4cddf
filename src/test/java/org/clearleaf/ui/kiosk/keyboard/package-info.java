@NullMarked
package org.clearleaf.ui.kiosk.keyboard;

import org.jspecify.annotations.NullMarked;
