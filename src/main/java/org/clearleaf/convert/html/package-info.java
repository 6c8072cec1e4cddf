/** A page of the web, or one that was saved, as a draft that somebody has to finish. */
@NullMarked
package org.clearleaf.convert.html;

import org.jspecify.annotations.NullMarked;
