package org.clearleaf;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.clearleaf.article.Coded;

/** What articles can be written as. */
enum ExportFormat implements Coded {
    PDF("pdf", "pdf"),
    TEXT("text", "txt"),
    JSON_LD("json-ld", "jsonld"),
    SITE("site", "html");

    private final String code;
    private final String ending;

    ExportFormat(String code, String ending) {
        this.code = code;
        this.ending = ending;
    }

    @Override
    public String code() {
        return code;
    }

    /** Name of the file for an edition, for example {@code sciatica-en.pdf}. */
    String file(String articleId, Locale language) {
        return articleId + "-" + language.toLanguageTag() + "." + ending;
    }

    /** Their words on the command line. */
    static final class Words implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return List.of(values()).stream().map(ExportFormat::code).iterator();
        }
    }
}
