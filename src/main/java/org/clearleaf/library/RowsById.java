package org.clearleaf.library;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Finds the rows of an article without a look at every row. Takes 8 bytes a row. */
final class RowsById {

    private static final long ROW = 0xffff_ffffL;

    /** The hash of an id, then the row; in order. */
    private final long[] pairs;

    /** Of the first rows of a table. */
    RowsById(CatalogueRows rows, int count) {
        this.pairs = IntStream.range(0, count)
                .mapToLong(row -> first(rows.idHash(row)) | row)
                .sorted()
                .toArray();
    }

    /** The rows of all articles whose id has that hash, in their order. */
    IntStream rows(int idHash) {
        int found = Arrays.binarySearch(pairs, first(idHash));
        int start = found < 0 ? -found - 1 : found;
        return IntStream.range(start, pairs.length)
                .mapToLong(at -> pairs[at])
                .takeWhile(pair -> (pair & ~ROW) == first(idHash))
                .mapToInt(pair -> (int) (pair & ROW));
    }

    private static long first(int idHash) {
        return (long) idHash << Integer.SIZE;
    }
}
