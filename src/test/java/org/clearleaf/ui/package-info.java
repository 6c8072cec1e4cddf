@NullMarked
package org.clearleaf.ui;

import org.jspecify.annotations.NullMarked;
