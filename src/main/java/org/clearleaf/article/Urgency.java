package org.clearleaf.article;

/** How soon to get help, the soonest first; the levels of the NHS care cards. */
public enum Urgency implements Coded {
    EMERGENCY("emergency"),
    URGENT("urgent"),
    SOON("soon"),
    ROUTINE("routine");

    private final String code;

    Urgency(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
