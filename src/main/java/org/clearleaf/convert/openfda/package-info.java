/** openFDA: labels of medicines in the United States, as JSON. */
@NullMarked
package org.clearleaf.convert.openfda;

import org.jspecify.annotations.NullMarked;
