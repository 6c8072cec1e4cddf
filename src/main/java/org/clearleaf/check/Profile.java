package org.clearleaf.check;

import org.clearleaf.article.Coded;

/** Whose advice counts where the standards disagree. */
public enum Profile implements Coded {
    /** Decision aids: the same denominator everywhere, both sides of a number, pictures of numbers. */
    IPDAS("ipdas"),
    /** The NHS: "1 in 7 people", and no space between number and unit. */
    NHS("nhs");

    private final String code;

    Profile(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
