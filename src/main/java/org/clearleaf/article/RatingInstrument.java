package org.clearleaf.article;

/** A published list of questions with which people have rated an article. */
public enum RatingInstrument implements Coded {
    PEMAT_UNDERSTAND("pemat-understand", 17),
    PEMAT_ACT("pemat-act", 7),
    CDC("cdc", 20),
    JAMA("jama", 4),
    IPDAS("ipdas", 6);

    private final String code;
    private final int items;

    RatingInstrument(String code, int items) {
        this.code = code;
        this.items = items;
    }

    @Override
    public String code() {
        return code;
    }

    /** How many questions it asks. */
    public int items() {
        return items;
    }
}
