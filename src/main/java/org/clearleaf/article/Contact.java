package org.clearleaf.article;

/** Whom to turn to; each clinic's settings say how to reach them. */
public enum Contact implements Coded {
    EMERGENCY("emergency"),
    CRISIS_LINE("crisis-line"),
    CARE_TEAM("care-team");

    private final String code;

    Contact(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
