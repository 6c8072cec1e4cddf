@NullMarked
package org.clearleaf.ui.kiosk;

import org.jspecify.annotations.NullMarked;
