@NullMarked
package org.clearleaf.check.score;

import org.jspecify.annotations.NullMarked;
