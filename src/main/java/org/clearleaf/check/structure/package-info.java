/** Rules for the build of an article: headings, lists, pictures and tables. */
@NullMarked
package org.clearleaf.check.structure;

import org.jspecify.annotations.NullMarked;
