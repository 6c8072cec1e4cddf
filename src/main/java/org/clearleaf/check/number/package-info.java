/** Rules for numbers: what they count, out of how many, and how they are written. */
@NullMarked
package org.clearleaf.check.number;

import org.jspecify.annotations.NullMarked;
