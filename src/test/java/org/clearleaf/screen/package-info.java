@NullMarked
package org.clearleaf.screen;

import org.jspecify.annotations.NullMarked;
