/** What a clinic has decided for its kiosk: one commented TOML file that a person writes, and what is wrong in it. */
@NullMarked
package org.clearleaf.settings.clinic;

import org.jspecify.annotations.NullMarked;
