package org.clearleaf;

import java.nio.file.Path;
import java.util.List;
import org.clearleaf.check.Review;
import org.clearleaf.check.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A file and all that was found in it.
 *
 * @param found problems of its form first, then what the rules found, each in the order of the file
 * @param review absent when the file has errors of its form, so that nobody could judge it
 */
record CheckedFile(Path file, List<Found> found, @Nullable Review review) {

    CheckedFile {
        found = List.copyOf(found);
    }

    int count(Severity severity) {
        return (int) found.stream().filter(one -> one.is(severity)).count();
    }
}
