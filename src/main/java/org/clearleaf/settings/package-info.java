/** The clinic's settings and the person's: one record, one file. */
@NullMarked
package org.clearleaf.settings;

import org.jspecify.annotations.NullMarked;
