package org.clearleaf.article;

/** What kind of publication a source is. */
public enum SourceType implements Coded {
    GUIDELINE("guideline"),
    SYSTEMATIC_REVIEW("systematic-review"),
    TRIAL("trial"),
    STUDY("study"),
    LABEL("label"),
    REGULATOR("regulator"),
    REFERENCE("reference"),
    PATIENT_INFORMATION("patient-information"),
    NEWS("news");

    private final String code;

    SourceType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
