package org.clearleaf.check.score;

import org.clearleaf.article.Coded;

/** What a machine can say of one item of an instrument. */
public enum Verdict implements Coded {
    MET("met"),
    NOT_MET("not-met"),
    /** The article holds nothing that the item is about. */
    NOT_APPLICABLE("not-applicable"),
    /** Only a person can tell. */
    FOR_PEOPLE("for-people");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
