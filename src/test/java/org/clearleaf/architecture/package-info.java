/** Rules that {@code ArchitectureTest} watches over, for the classes under any root package. */
@NullMarked
package org.clearleaf.architecture;

import org.jspecify.annotations.NullMarked;
