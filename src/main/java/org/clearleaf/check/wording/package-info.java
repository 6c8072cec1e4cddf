/** Rules for words and sentences: how hard they are, and whom they speak to. */
@NullMarked
package org.clearleaf.check.wording;

import org.jspecify.annotations.NullMarked;
