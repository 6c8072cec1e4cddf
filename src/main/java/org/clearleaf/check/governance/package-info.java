/** Rules for who stands behind an article: authors, reviewers, money, dates and sources. */
@NullMarked
package org.clearleaf.check.governance;

import org.jspecify.annotations.NullMarked;
