@NullMarked
package org.clearleaf.check;

import org.jspecify.annotations.NullMarked;
