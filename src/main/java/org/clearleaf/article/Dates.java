package org.clearleaf.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The full dates of an article (IPDAS 2.2.2, JAMA currency).
 *
 * @param reviewed when it was last checked; absent when it never was
 * @param nextReview from this day it may be out of date
 * @param expires from this day it must not be relied on
 */
public record Dates(
        LocalDate published,
        LocalDate updated,
        @Nullable LocalDate reviewed,
        @Nullable LocalDate nextReview,
        @Nullable LocalDate expires) {}
