package org.clearleaf.takehome;

import org.clearleaf.article.Coded;

/** What a printer is filled with. */
public enum Paper implements Coded {
    LETTER("letter"),
    A4("a4");

    private final String code;

    Paper(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
