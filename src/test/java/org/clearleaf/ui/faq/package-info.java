@NullMarked
package org.clearleaf.ui.faq;

import org.jspecify.annotations.NullMarked;
