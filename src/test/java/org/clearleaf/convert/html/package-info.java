@NullMarked
package org.clearleaf.convert.html;

import org.jspecify.annotations.NullMarked;
