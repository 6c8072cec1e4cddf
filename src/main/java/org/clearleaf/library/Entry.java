package org.clearleaf.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the catalogue keeps of one file. The content stays in bytes, since most entries are only passed on. */
final class Entry {

    private final String path;
    private final Look look;
    private final @Nullable Headline headline;
    private final byte[] content;

    private Entry(String path, Look look, @Nullable Headline headline, byte[] content) {
        this.path = path;
        this.look = look;
        this.headline = headline;
        this.content = content;
    }

    /**
     * Of a file that has just been read.
     *
     * @param path of the file within the library
     * @param hash of its bytes; empty if they could not be read
     */
    static Entry of(String path, Look look, String hash, ArticleFile file) {
        // The text of the problems has the same hash in every run; the problems themselves don't.
        ByteWriter to = new ByteWriter()
                .text(path)
                .text(hash)
                .number(file.problems().toString().hashCode());
        return switch (file) {
            case Edition edition -> {
                Summary summary = Summary.of(edition.article());
                SummaryBytes.write(summary, to);
                yield new Entry(path, look, Headline.of(summary), to.bytes());
            }
            case BrokenFile broken -> {
                to.text(broken.articleId());
                ProblemBytes.write(broken.problems(), to);
                yield new Entry(path, look, null, to.bytes());
            }
        };
    }

    /** Of a file that a catalogue holds. */
    static Entry stored(Look look, boolean isShown, byte[] content) {
        ByteReader from = new ByteReader(content);
        String path = from.text();
        from.text();
        from.number();
        return new Entry(path, look, isShown ? Headline.of(SummaryBytes.read(from)) : null, content);
    }

    /** Whether it is of that content, with the same files beside it. */
    boolean holds(String hash, Look now) {
        ByteReader from = new ByteReader(content);
        from.text();
        return !hash.isEmpty() && from.text().equals(hash) && now.beside() == look.beside();
    }

    /** The same file with the same content, seen again. */
    Entry seen(Look now) {
        return new Entry(path, now, headline, content);
    }

    /** A second file for an edition that another file holds. It is looked at again each time: the other one may go. */
    Entry repeated(List<Problem> problems, String id) {
        ByteWriter to = new ByteWriter().text(path).text("").number(0).text(id);
        ProblemBytes.write(problems, to);
        return new Entry(path, Look.NONE, null, to.bytes());
    }

    String path() {
        return path;
    }

    Look look() {
        return look;
    }

    /** Where it stands on the shelf; nothing for a file of which nothing can be shown. */
    @Nullable
    Headline headline() {
        return headline;
    }

    byte[] content() {
        return content;
    }
}
