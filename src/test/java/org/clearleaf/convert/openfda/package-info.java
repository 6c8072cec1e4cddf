@NullMarked
package org.clearleaf.convert.openfda;

import org.jspecify.annotations.NullMarked;
