/** The words of an article with their places: texts, sentences and words. */
@NullMarked
package org.clearleaf.check.text;

import org.jspecify.annotations.NullMarked;
