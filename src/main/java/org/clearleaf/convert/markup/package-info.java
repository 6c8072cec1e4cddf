/** Pieces of web pages to blocks of an article: the words stay, markup that has no place goes. */
@NullMarked
package org.clearleaf.convert.markup;

import org.jspecify.annotations.NullMarked;
