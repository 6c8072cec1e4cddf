/** Measures what a person waits for; run by the Maven profile "bench", never by the tests. */
@NullMarked
package org.clearleaf.ui.bench;

import org.jspecify.annotations.NullMarked;
