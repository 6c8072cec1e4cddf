package org.clearleaf.check.readability;

import org.clearleaf.article.Coded;

/** How easy a Spanish text is, in the five bands of the INFLESZ scale (Barrio-Cantalejo and others, 2008). */
public enum Ease implements Coded {
    VERY_HARD("very-hard", Double.NEGATIVE_INFINITY),
    SOMEWHAT_HARD("somewhat-hard", 40),
    NORMAL("normal", 55),
    FAIRLY_EASY("fairly-easy", 65),
    VERY_EASY("very-easy", 80);

    private final String code;
    private final double from;

    Ease(String code, double from) {
        this.code = code;
        this.from = from;
    }

    /** The band of a number, see {@link Counts#inflesz()}. */
    public static Ease ofInflesz(double number) {
        Ease band = VERY_HARD;
        for (Ease next : values()) {
            band = number >= next.from ? next : band;
        }
        return band;
    }

    @Override
    public String code() {
        return code;
    }
}
