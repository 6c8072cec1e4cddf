@NullMarked
package org.clearleaf.check.readability;

import org.jspecify.annotations.NullMarked;
