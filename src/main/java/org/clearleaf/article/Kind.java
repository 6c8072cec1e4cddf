package org.clearleaf.article;

/** What an article is about; as the NHS content types and the decision aids of IPDAS divide them. */
public enum Kind implements Coded {
    CONDITION("condition"),
    SYMPTOM("symptom"),
    MEDICINE("medicine"),
    TREATMENT("treatment"),
    TEST("test"),
    DECISION("decision"),
    AFTER_CARE("after-care"),
    /** Something else, or a publisher of imported words that does not say. */
    TOPIC("topic");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
