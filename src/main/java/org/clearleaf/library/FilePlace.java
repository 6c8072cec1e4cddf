package org.clearleaf.library;

/**
 * A place in a file.
 *
 * @param line counted from 1; 0 when the file has no such place
 * @param column counted from 1; 0 when the file has no such place
 */
public record FilePlace(int line, int column) {

    static final FilePlace NONE = new FilePlace(0, 0);
}
