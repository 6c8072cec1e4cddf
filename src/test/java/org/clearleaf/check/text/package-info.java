@NullMarked
package org.clearleaf.check.text;

import org.jspecify.annotations.NullMarked;
