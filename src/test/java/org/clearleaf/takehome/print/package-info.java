/** Tests of what a print server says. */
@NullMarked
package org.clearleaf.takehome.print;

import org.jspecify.annotations.NullMarked;
