package org.clearleaf.library;

import org.jspecify.annotations.Nullable;

/**
 * The place of a JSON value in its file. The path is put together only when a problem asks for it.
 *
 * @param step the last piece of the path, for example {@code .risks} or {@code [2]}
 * @param line counted from 1; 0 when the file has no such place
 * @param column counted from 1 in UTF-16 units; 0 when the file has no such place
 */
record Where(@Nullable Where parent, String step, int line, int column) {

    static final Where FILE = new Where(null, "$", 0, 0);

    static Where root(int line, int column) {
        return new Where(null, "$", line, column);
    }

    Where member(String name, int memberLine, int memberColumn) {
        return new Where(this, "." + name, memberLine, memberColumn);
    }

    Where item(int index, int itemLine, int itemColumn) {
        return new Where(this, "[" + index + "]", itemLine, itemColumn);
    }

    /** The place of a member that is not there: its path, with the line of the object. */
    Where absent(String name) {
        return member(name, line, column);
    }

    /** The step that leads to a field of the article, or the root itself. */
    String topLevelStep() {
        Where at = this;
        while (at.parent != null && at.parent.parent != null) {
            at = at.parent;
        }
        return at.step;
    }

    String path() {
        StringBuilder path = new StringBuilder();
        for (Where at = this; at != null; at = at.parent) {
            path.insert(0, Shown.of(at.step));
        }
        return path.toString();
    }
}
