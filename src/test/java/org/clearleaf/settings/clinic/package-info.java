/** Whether a clinic's settings survive whatever somebody writes into them. */
@NullMarked
package org.clearleaf.settings.clinic;

import org.jspecify.annotations.NullMarked;
