package org.clearleaf.check.rule;

import java.util.List;
import java.util.Locale;
import org.clearleaf.article.Identity;
import org.clearleaf.article.Kind;
import org.clearleaf.article.Subject;

/** What a draft is called. */
public final class DraftIdentity {

    private Locale language = Locale.ENGLISH;
    private int version = 1;
    private Kind kind = Kind.TREATMENT;
    private String title = "Draft";

    public DraftIdentity version(int number) {
        version = number;
        return this;
    }

    public DraftIdentity language(String tag) {
        language = Locale.forLanguageTag(tag);
        return this;
    }

    public DraftIdentity kind(Kind one) {
        kind = one;
        return this;
    }

    public DraftIdentity title(String words) {
        title = words;
        return this;
    }

    Identity done() {
        return new Identity("draft", version, language, kind, Subject.OTHER, title, "A draft.", List.of());
    }
}
