/** Rules for translations: every language tells the same numbers and warns of the same things. */
@NullMarked
package org.clearleaf.check.translation;

import org.jspecify.annotations.NullMarked;
