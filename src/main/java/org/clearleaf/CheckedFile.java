package org.clearleaf;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.clearleaf.check.Review;
import org.clearleaf.check.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A file and all that was found in it.
 *
 * @param found in the order of the file
 * @param language in which it is written; the root locale when nobody could tell
 * @param review absent when the file has errors of its form, so that nobody could judge it
 */
record CheckedFile(Path file, List<Found> found, Locale language, @Nullable Review review) {

    CheckedFile {
        found = List.copyOf(found);
    }

    int count(Severity severity) {
        return (int) found.stream().filter(one -> one.is(severity)).count();
    }
}
