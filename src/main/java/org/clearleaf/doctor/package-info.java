/** Looks over the machine of a kiosk, on the spot, and says what to do. Changes nothing. */
@NullMarked
package org.clearleaf.doctor;

import org.jspecify.annotations.NullMarked;
