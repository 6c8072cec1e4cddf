/** Tests of the web site. */
@NullMarked
package org.clearleaf.takehome.site;

import org.jspecify.annotations.NullMarked;
