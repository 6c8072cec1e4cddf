/** A library as a web site of plain files. */
@NullMarked
package org.clearleaf.takehome.site;

import org.jspecify.annotations.NullMarked;
