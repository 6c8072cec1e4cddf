/** What a person carries away: handout model, HTML, PDF, QR text; a static site. */
@NullMarked
package org.clearleaf.takehome;

import org.jspecify.annotations.NullMarked;
