package org.clearleaf.article;

/** The shelf that an article stands on. */
public enum Subject implements Coded {
    BACK_AND_JOINTS("back-and-joints"),
    HEART_AND_BLOOD("heart-and-blood"),
    MIND_AND_MOOD("mind-and-mood"),
    MEDICINES("medicines"),
    SLEEP("sleep"),
    DIABETES("diabetes"),
    VACCINES("vaccines"),
    TESTS_AND_SURGERY("tests-and-surgery"),
    OTHER("other");

    private final String code;

    Subject(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
