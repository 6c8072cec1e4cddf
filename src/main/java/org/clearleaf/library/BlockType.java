package org.clearleaf.library;

import org.clearleaf.article.Coded;

/** The word that says in a file what kind of block follows. */
enum BlockType implements Coded {
    PARAGRAPH("paragraph"),
    LIST("list"),
    STEPS("steps"),
    DO("do"),
    DONT("dont"),
    CALLOUT("callout"),
    TABLE("table"),
    FIGURE("figure"),
    RISK("risk"),
    EVIDENCE("evidence");

    private final String code;

    BlockType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
