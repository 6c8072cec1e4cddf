package org.clearleaf.article;

/** In which role somebody has checked an article. */
public enum ReviewerKind implements Coded {
    CLINICAL("clinical"),
    LAY("lay"),
    PATIENT("patient");

    private final String code;

    ReviewerKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
