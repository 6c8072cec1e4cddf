package org.clearleaf.article;

import org.jspecify.annotations.Nullable;

/** Who wrote an article. */
public record Author(
        String name,
        @Nullable String role,
        @Nullable String credentials,
        @Nullable String organisation) {}
