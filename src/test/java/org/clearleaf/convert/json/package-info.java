@NullMarked
package org.clearleaf.convert.json;

import org.jspecify.annotations.NullMarked;
