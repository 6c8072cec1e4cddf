package org.clearleaf.library;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.clearleaf.article.Coded;
import org.clearleaf.article.Subject;

/**
 * What a catalogue begins with.
 *
 * @param fingerprint the same for two catalogues that list the same
 * @param read when the files were looked at
 * @param shown how many rows can be shown
 * @param total how many rows there are
 * @param languages of the rows that can be shown
 * @param subjects of the rows that can be shown
 */
record CatalogueHead(
        String fingerprint, Instant read, int shown, int total, List<Locale> languages, List<Subject> subjects) {

    /** Counts up whenever the bytes of a catalogue, or what they are made from, change. */
    private static final String FORMAT = "clearleaf-catalogue-1 ";

    CatalogueHead {
        languages = List.copyOf(languages);
        subjects = List.copyOf(subjects);
    }

    byte[] bytes() {
        ByteWriter to = new ByteWriter()
                .text(version())
                .text(fingerprint)
                .number(read.toEpochMilli())
                .number(shown)
                .number(total);
        to.list(languages, language -> to.text(language.toLanguageTag()));
        to.list(subjects, subject -> to.text(subject.code()));
        return to.bytes();
    }

    /**
     * Reads what {@link #bytes} wrote.
     *
     * @throws IllegalArgumentException if another version of the program wrote it
     */
    static CatalogueHead of(byte[] bytes) {
        ByteReader from = new ByteReader(bytes);
        String version = from.text();
        if (!version.equals(version())) {
            throw new IllegalArgumentException("written by another version: " + Shown.of(version));
        }
        return new CatalogueHead(
                from.text(),
                Instant.ofEpochMilli(from.longNumber()),
                from.number(),
                from.number(),
                from.list(() -> Locale.forLanguageTag(from.text())),
                from.list(() -> Coded.of(Subject.class, from.text()).orElseThrow(IllegalArgumentException::new)));
    }

    private static String version() {
        Package program = CatalogueHead.class.getPackage();
        return FORMAT + Objects.requireNonNullElse(program.getImplementationVersion(), "");
    }
}
