/** Measures what the project promises about speed and size; run by the profile {@code bench}, never with the tests. */
@NullMarked
package org.clearleaf.bench;

import org.jspecify.annotations.NullMarked;
