/** Where the person is: one sealed {@link org.clearleaf.ui.navigation.Place}, with go, back and home. */
@NullMarked
package org.clearleaf.ui.navigation;

import org.jspecify.annotations.NullMarked;
