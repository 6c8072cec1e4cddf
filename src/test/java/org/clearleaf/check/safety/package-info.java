@NullMarked
package org.clearleaf.check.safety;

import org.jspecify.annotations.NullMarked;
