package org.clearleaf.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a statement rests on; statements name it by id.
 *
 * @param year of publication, where known
 * @param url where it was read; shown as words, never opened on a kiosk
 * @param accessed when it was read
 */
public record Source(
        String id,
        String citation,
        SourceType type,
        @Nullable Integer year,
        @Nullable String url,
        @Nullable LocalDate accessed) {}
