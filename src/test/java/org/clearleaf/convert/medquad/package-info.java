@NullMarked
package org.clearleaf.convert.medquad;

import org.jspecify.annotations.NullMarked;
