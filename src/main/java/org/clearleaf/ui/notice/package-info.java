/** What the person sees when something is wrong, and the short code to quote. */
@NullMarked
package org.clearleaf.ui.notice;

import org.jspecify.annotations.NullMarked;
