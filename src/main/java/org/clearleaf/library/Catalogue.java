package org.clearleaf.library;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.clearleaf.article.Stamp;
import org.clearleaf.article.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A list of all files of a library with what the shelf needs of each. Only the table is held in memory; the rest is read when
 * asked for. Never changes.
 */
final class Catalogue {

    private final CatalogueHead head;
    private final CatalogueRows rows;
    private final Bytes contents;
    private @Nullable RowsById byId;

    /** What stands in bytes. */
    Catalogue(CatalogueHead head, ByteBuffer table, Bytes contents) {
        this.head = head;
        this.rows = new CatalogueRows(table);
        this.contents = contents;
    }

    CatalogueHead head() {
        return head;
    }

    /** The first {@link CatalogueHead#shown} can be shown; they are in the order of their titles. */
    CatalogueRows rows() {
        return rows;
    }

    Locale language(int row) {
        return head.languages().get(rows.language(row));
    }

    Subject subject(int row) {
        return head.subjects().get(rows.subject(row));
    }

    /** What may be relied on that day: all rows but those that are out of date. */
    Catalogue reliableOn(LocalDate day) {
        int[] reliable = IntStream.range(0, head.total())
                .filter(row -> row >= head.shown() || rows.expires(row) > day.toEpochDay())
                .toArray();
        if (reliable.length == head.total()) {
            return this;
        }
        ByteBuffer table = ByteBuffer.allocate(reliable.length * CatalogueRows.LENGTH);
        IntStream.of(reliable).forEach(row -> table.put(rows.bytes(row)));
        int shown = reliable.length - (head.total() - head.shown());
        return new Catalogue(head.part(" reliable on " + day, shown), table.flip(), contents);
    }

    Summary summary(int row) {
        return SummaryBytes.read(afterHash(row));
    }

    String path(int row) {
        return reader(row).text();
    }

    String hash(int row) {
        ByteReader from = reader(row);
        from.text();
        return from.text();
    }

    Entry entry(int row) {
        return Entry.stored(rows.look(row), row < head.shown(), content(row));
    }

    /** All editions of an article, in the order of their titles. */
    List<Integer> rowsOf(String articleId) {
        return withId(articleId).sorted().boxed().toList();
    }

    /** An edition that is among {@link #stamp}. */
    OptionalInt rowOf(Stamp stamp) {
        return withId(stamp.id())
                .filter(row -> language(row).equals(stamp.language()))
                .findFirst();
    }

    private IntStream withId(String articleId) {
        return byId().rows(articleId.hashCode()).filter(row -> summary(row).id().equals(articleId));
    }

    private synchronized RowsById byId() {
        if (byId == null) {
            byId = new RowsById(rows, head.shown());
        }
        return byId;
    }

    Stamp stamp(int row) {
        ByteReader from = reader(row);
        from.text();
        String hash = from.text();
        from.number();
        return new Stamp(from.text(), language(row), hash);
    }

    /** The row of each path, of files that can be shown and others. */
    Map<String, Integer> rowsByPath() {
        Map<String, Integer> byPath = new HashMap<>();
        for (int row = 0; row < head.total(); row++) {
            byPath.put(path(row), row);
        }
        return byPath;
    }

    /** The files of which nothing can be shown. */
    List<BrokenFile> brokenFiles(Path root) {
        return IntStream.range(head.shown(), head.total())
                .mapToObj(row -> broken(row, root))
                .toList();
    }

    private BrokenFile broken(int row, Path root) {
        ByteReader from = reader(row);
        String path = from.text();
        from.text();
        from.number();
        String id = from.text();
        return new BrokenFile(root.resolve(path), id, ProblemBytes.read(from));
    }

    private ByteReader afterHash(int row) {
        ByteReader from = reader(row);
        from.text();
        from.text();
        from.number();
        return from;
    }

    private ByteReader reader(int row) {
        return new ByteReader(content(row));
    }

    private byte[] content(int row) {
        return contents.read(rows.at(row), rows.size(row));
    }
}
