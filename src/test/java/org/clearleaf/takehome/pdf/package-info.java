/** Tests of the PDF and of its pages. */
@NullMarked
package org.clearleaf.takehome.pdf;

import org.jspecify.annotations.NullMarked;
