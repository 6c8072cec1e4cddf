/** Whether every time limit of a kiosk is kept to the moment. */
@NullMarked
package org.clearleaf.ui.kiosk.session;

import org.jspecify.annotations.NullMarked;
