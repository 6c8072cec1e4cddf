@NullMarked
package org.clearleaf.check.rule;

import org.jspecify.annotations.NullMarked;
