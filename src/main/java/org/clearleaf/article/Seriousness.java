package org.clearleaf.article;

/** Whether an unwanted effect can do lasting harm. */
public enum Seriousness implements Coded {
    SERIOUS("serious"),
    NOT_SERIOUS("not-serious"),
    /** The publisher of imported words does not say. */
    NOT_STATED("not-stated");

    private final String code;

    Seriousness(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
