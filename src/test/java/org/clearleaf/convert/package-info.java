@NullMarked
package org.clearleaf.convert;

import org.jspecify.annotations.NullMarked;
