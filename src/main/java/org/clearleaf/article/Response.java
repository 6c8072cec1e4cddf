package org.clearleaf.article;

/** What a person should do about an unwanted effect, the most urgent first. */
public enum Response implements Coded {
    GET_HELP_NOW("get-help-now"),
    TELL_CARE_TEAM("tell-care-team"),
    OFTEN_PASSES("often-passes"),
    /** The publisher of imported words does not say. */
    NOT_STATED("not-stated");

    private final String code;

    Response(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
