/** The glass of a screen: how large it is, by what it tells of itself, and how large things on it must be for fingers and eyes. */
@NullMarked
package org.clearleaf.screen;

import org.jspecify.annotations.NullMarked;
