package org.clearleaf.article;

/** How strongly a contraindication speaks against a treatment, the strongest first. */
public enum Strength implements Coded {
    NEVER("never"),
    USUALLY_NOT("usually-not"),
    CHECK_FIRST("check-first");

    private final String code;

    Strength(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
