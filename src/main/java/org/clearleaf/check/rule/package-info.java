/** What a rule is: what it looks at, what it finds, and the examples that show and test it. */
@NullMarked
package org.clearleaf.check.rule;

import org.jspecify.annotations.NullMarked;
