/** The NHS website's Content API, version 2: a page as JSON in the words of schema.org. */
@NullMarked
package org.clearleaf.convert.nhs;

import org.jspecify.annotations.NullMarked;
