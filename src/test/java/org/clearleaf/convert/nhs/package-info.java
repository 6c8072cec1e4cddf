@NullMarked
package org.clearleaf.convert.nhs;

import org.jspecify.annotations.NullMarked;
