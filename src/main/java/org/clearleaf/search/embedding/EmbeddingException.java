package org.clearleaf.search.embedding;

import java.io.Serial;

/** The model can't be loaded on this machine, or fails; searching by words goes on without it. */
public final class EmbeddingException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public EmbeddingException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
