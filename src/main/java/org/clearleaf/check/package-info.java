/** Judges an article's quality: readability, numbers, safety, governance; findings and a score card. */
@NullMarked
package org.clearleaf.check;

import org.jspecify.annotations.NullMarked;
