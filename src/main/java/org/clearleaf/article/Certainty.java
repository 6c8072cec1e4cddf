package org.clearleaf.article;

/** How sure the evidence makes us, from the most to the least sure; the four levels of GRADE. */
public enum Certainty implements Coded {
    HIGH("high"),
    MODERATE("moderate"),
    LOW("low"),
    VERY_LOW("very-low");

    private final String code;

    Certainty(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
