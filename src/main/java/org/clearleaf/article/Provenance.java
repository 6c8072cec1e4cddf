package org.clearleaf.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where imported words come from, so that each can be traced to its original.
 *
 * @param importer the program that brought them in, for example "clearleaf medquad"
 * @param sourceVersion what the original calls its version, often a date
 * @param sourceHash "sha256:" and 64 hexadecimal digits of the bytes of the original
 * @param retrieved when the original was fetched, where somebody said so
 * @param transform what was done to the words
 * @param blocks the parts that came from there: the anchor of a {@link Part}, and after a slash the number of one block,
 *     counted from 1
 */
public record Provenance(
        String importer,
        @Nullable String sourceUrl,
        @Nullable String sourceVersion,
        String sourceHash,
        @Nullable LocalDate retrieved,
        String transform,
        List<String> blocks) {

    public Provenance {
        blocks = List.copyOf(blocks);
    }
}
