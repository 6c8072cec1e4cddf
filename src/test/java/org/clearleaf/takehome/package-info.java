/** Tests of what a person carries away. */
@NullMarked
package org.clearleaf.takehome;

import org.jspecify.annotations.NullMarked;
