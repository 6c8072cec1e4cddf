package org.clearleaf.library;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Where something has changed since the last look. */
final class Changes {

    private final Set<Path> places = new HashSet<>();
    private boolean everything;

    /** Nothing is known to have changed; a look at the files will tell. */
    static Changes none() {
        return new Changes();
    }

    static Changes everywhere() {
        Changes changes = new Changes();
        changes.everything = true;
        return changes;
    }

    void add(Path place) {
        places.add(place);
    }

    /** Nobody can say what has changed: the looks of all files will tell. */
    void addEverything() {
        everything = true;
    }

    boolean isNone() {
        return places.isEmpty() && !everything;
    }

    /** Whether a file must be read again, whatever it looks like: a picture beside it counts too. */
    boolean touch(Path file) {
        return places.contains(file.getParent());
    }
}
