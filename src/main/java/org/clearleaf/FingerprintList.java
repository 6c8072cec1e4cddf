package org.clearleaf;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.clearleaf.article.Article;
import org.clearleaf.check.translation.Fingerprints;
import org.clearleaf.library.ArticleReader;
import org.clearleaf.library.Edition;

/** Prints what a translator notes in the field "translation": language, version and fingerprints of the source. */
final class FingerprintList {

    private final PrintWriter out;
    private final ObjectWriter json = new ObjectMapper().writerWithDefaultPrettyPrinter();

    FingerprintList(PrintWriter out) {
        this.out = out;
    }

    /** 0 if all files could be read, else 1. */
    int print(List<Path> files) throws IOException {
        int unread = 0;
        for (Path file : files) {
            if (new ArticleReader().read(file) instanceof Edition edition) {
                out.println(json.writeValueAsString(Noted.of(edition.article())));
            } else {
                unread = 1;
            }
        }
        out.flush();
        return unread;
    }

    /** In the shape of the field. */
    record Noted(String of, int version, List<Part> parts) {

        static Noted of(Article article) {
            List<Part> parts = Fingerprints.of(article).entrySet().stream()
                    .map(part -> new Part(part.getKey(), part.getValue()))
                    .toList();
            return new Noted(
                    article.language().toLanguageTag(), article.identity().version(), parts);
        }
    }

    record Part(String part, String fingerprint) {}
}
