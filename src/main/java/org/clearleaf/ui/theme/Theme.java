package org.clearleaf.ui.theme;

import org.clearleaf.article.Coded;

/** The palettes a person can choose from. */
public enum Theme implements Coded {
    LIGHT("light"),
    DARK("dark"),
    CONTRAST("contrast");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
