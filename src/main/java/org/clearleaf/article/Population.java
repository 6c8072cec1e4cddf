package org.clearleaf.article;

/** People and situations for which advice must be given or said to be missing. */
public enum Population implements Coded {
    PREGNANCY("pregnancy"),
    BREASTFEEDING("breastfeeding"),
    CHILDREN("children"),
    OLDER_PEOPLE("older-people"),
    DRIVING("driving"),
    ALCOHOL("alcohol");

    private final String code;

    Population(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
