@NullMarked
package org.clearleaf;

import org.jspecify.annotations.NullMarked;
