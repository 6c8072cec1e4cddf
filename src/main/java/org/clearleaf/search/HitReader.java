package org.clearleaf.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Reads the passages of those matches that are shown. */
final class HitReader {

    private final PassageIndex passages;

    HitReader(PassageIndex passages) {
        this.passages = passages;
    }

    /** A hit and the title of the article it is in. */
    record Read(Hit hit, String topic) {}

    Read read(Match match) {
        try {
            Passage passage = passages.passage(match.document());
            return new Read(hit(match, passage), passage.identity().title());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Hit hit(Match match, Passage passage) {
        Locale language = passage.identity().language();
        String snippet = new Snippets(match.words(), language).of(passage);
        return new Hit(
                match.articleId(),
                language,
                passage.anchor(),
                passage.title(),
                snippet,
                match.words().spans(passage.title()),
                match.words().spans(snippet),
                match.score());
    }
}
