/** The score card: what a machine can say of an article by each published instrument, and nothing more. */
@NullMarked
package org.clearleaf.check.score;

import org.jspecify.annotations.NullMarked;
