/** Rules for safety: warnings, signs of danger, who should not use it, and what else there is. */
@NullMarked
package org.clearleaf.check.safety;

import org.jspecify.annotations.NullMarked;
