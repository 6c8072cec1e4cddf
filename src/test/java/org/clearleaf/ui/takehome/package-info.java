/** Tests of the sheet. */
@NullMarked
package org.clearleaf.ui.takehome;

import org.jspecify.annotations.NullMarked;
