package org.clearleaf.article;

/** The columns of a time chart, each a much longer time than the one before it. */
public enum TimeUnit implements Coded {
    MINUTES("minutes"),
    HOURS("hours"),
    DAYS("days"),
    WEEKS("weeks");

    private final String code;

    TimeUnit(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
