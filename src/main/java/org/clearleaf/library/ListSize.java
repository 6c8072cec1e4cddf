package org.clearleaf.library;

import java.util.List;
import java.util.Optional;

/** How many items a list may have; both limits are allowed. */
record ListSize(int min, int max) {

    static final ListSize ANY = new ListSize(0, Integer.MAX_VALUE);
    static final ListSize SOME = new ListSize(1, Integer.MAX_VALUE);

    /** A list that is too long is refused as a whole: nobody can say which of its items should go. */
    Optional<List<Json>> check(Json.Sequence list, ProblemList problems) {
        int size = list.items().size();
        if (min <= size && size <= max) {
            return Optional.of(list.items());
        }
        if (size < min) {
            problems.error("too-few-items", list.where(), min);
        } else {
            problems.error("too-many-items", list.where(), max);
        }
        return Optional.empty();
    }
}
