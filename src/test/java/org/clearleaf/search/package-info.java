@NullMarked
package org.clearleaf.search;

import org.jspecify.annotations.NullMarked;
