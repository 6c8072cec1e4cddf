@NullMarked
package org.clearleaf.check.translation;

import org.jspecify.annotations.NullMarked;
