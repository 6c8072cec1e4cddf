@NullMarked
package org.clearleaf.convert.text;

import org.jspecify.annotations.NullMarked;
