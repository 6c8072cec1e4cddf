package org.clearleaf.ui.window;

/**
 * Something made by others that is part of the program.
 *
 * @param licence its name, as lawyers know it
 */
record Component(String name, String licence) {}
