/** How hard an article is to read: counts of words, sentences and syllables, and the formulas made of them. */
@NullMarked
package org.clearleaf.check.readability;

import org.jspecify.annotations.NullMarked;
