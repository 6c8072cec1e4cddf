/** Words as others publish them: cleaned, cut into paragraphs, lists and sentences, never changed. */
@NullMarked
package org.clearleaf.convert.text;

import org.jspecify.annotations.NullMarked;
