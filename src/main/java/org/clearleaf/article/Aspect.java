package org.clearleaf.article;

/** The side of a topic that a part tells about, in reading order. Each but the last has a tab above the panels. */
public enum Aspect implements Coded {
    AT_A_GLANCE("at-a-glance"),
    BASICS("basics"),
    DOES_IT_WORK("does-it-work"),
    WHO_MAY_BENEFIT("who-may-benefit"),
    SIDE_EFFECTS("side-effects"),
    WHO_SHOULD_NOT_USE("who-should-not-use"),
    NEXT_STEPS("next-steps");

    private final String code;

    Aspect(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean hasTab() {
        return this != NEXT_STEPS;
    }
}
