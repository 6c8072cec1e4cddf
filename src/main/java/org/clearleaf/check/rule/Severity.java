package org.clearleaf.check.rule;

import org.clearleaf.article.Coded;

/** How much a finding matters, the most first. */
public enum Severity implements Coded {
    /** The article must not be published like this. */
    ERROR("error"),
    /** Somebody should mend it. */
    WARNING("warning"),
    /** Good to know; may be as it should be. */
    NOTE("note");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
