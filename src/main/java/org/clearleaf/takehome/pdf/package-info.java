/** A handout as a PDF that a screen reader can read (PDF/UA), and its pages as pictures for a printer. */
@NullMarked
package org.clearleaf.takehome.pdf;

import org.jspecify.annotations.NullMarked;
