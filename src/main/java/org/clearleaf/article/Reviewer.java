package org.clearleaf.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who checked an article, in which role and when. */
public record Reviewer(
        String name,
        ReviewerKind kind,
        LocalDate date,
        @Nullable String role,
        @Nullable String credentials,
        @Nullable String organisation) {}
