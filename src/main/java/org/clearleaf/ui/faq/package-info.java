/** The searchable sidebar: an article's questions, and the answers to what is typed. */
@NullMarked
package org.clearleaf.ui.faq;

import org.jspecify.annotations.NullMarked;
