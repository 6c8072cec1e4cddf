@NullMarked
package org.clearleaf.convert.epi;

import org.jspecify.annotations.NullMarked;
