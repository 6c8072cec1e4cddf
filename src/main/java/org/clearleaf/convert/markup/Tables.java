package org.clearleaf.convert.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearleaf.article.Block;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Run;
import org.clearleaf.convert.text.CleanText;
import org.jsoup.nodes.Element;

/** Reads tables. Those that are too wide for a screen, have no header or serve the layout become lists. */
final class Tables {

    private static final int MAX_COLUMNS = 5;

    private final LeftOut leftOut;

    Tables(LeftOut leftOut) {
        this.leftOut = leftOut;
    }

    List<Block> read(Element table) {
        if (!table.select("table table").isEmpty()) {
            return words(table);
        }
        List<List<Element>> rows = rows(table);
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns <= 1) {
            return rows.stream()
                    .flatMap(row -> row.stream())
                    .flatMap(cell -> Markup.read(cell, leftOut).stream())
                    .toList();
        }
        return isPlain(table, rows, columns) ? List.of(table(table, rows)) : list(rows);
    }

    private static List<List<Element>> rows(Element table) {
        List<List<Element>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<Element> cells = row.children().stream()
                    .filter(cell ->
                            cell.normalName().equals("td") || cell.normalName().equals("th"))
                    .toList();
            if (!row.text().isBlank()) {
                rows.add(cells);
            }
        }
        return rows;
    }

    /** A header of words, rows of the same length, and no cell that spans others. */
    private static boolean isPlain(Element table, List<List<Element>> rows, int columns) {
        List<Element> header = rows.getFirst();
        boolean headed = !table.select("thead").isEmpty()
                || header.stream().allMatch(cell -> cell.normalName().equals("th") || isStrong(cell));
        return columns <= MAX_COLUMNS
                && rows.size() > 1
                && headed
                && header.stream().noneMatch(cell -> cell.text().isBlank())
                && rows.stream().allMatch(row -> row.size() == columns)
                && table.select("[colspan], [rowspan]").stream().noneMatch(Tables::spans);
    }

    private static boolean spans(Element cell) {
        return !cell.attr("colspan").matches("|0*1") || !cell.attr("rowspan").matches("|0*1");
    }

    private static boolean isStrong(Element cell) {
        return cell.text().length() > 0 && cell.select("b, strong").text().equals(cell.text());
    }

    private Block table(Element table, List<List<Element>> rows) {
        List<String> header = rows.getFirst().stream()
                .map(cell -> CleanText.line(cell.text()))
                .toList();
        Element caption = table.selectFirst("caption");
        String title = caption == null ? "" : CleanText.line(caption.text());
        List<List<RichText>> cells = rows.subList(1, rows.size()).stream()
                .map(row -> row.stream().map(this::cell).toList())
                .toList();
        return new Block.Table(title.isEmpty() ? String.join(", ", header) : title, header, cells);
    }

    /** An empty cell must not be blank in an article; a dash says so. */
    private RichText cell(Element cell) {
        return Inline.of(List.of(cell), leftOut).orElseGet(() -> RichText.of("–"));
    }

    private List<Block> list(List<List<Element>> rows) {
        List<RichText> items = rows.stream()
                .map(row -> joined(row.stream()
                        .flatMap(cell -> Inline.of(List.of(cell), leftOut).stream())
                        .toList()))
                .toList();
        leftOut.wideTable(items.getFirst().plain());
        return List.of(new Block.Bullets(null, items));
    }

    private static List<Block> words(Element table) {
        Optional<RichText> line = Inline.plain(CleanText.line(table.text()));
        return line.<List<Block>>map(text -> List.of(new Block.Paragraph(text))).orElse(List.of());
    }

    /** Cells in one line. */
    static RichText joined(List<RichText> cells) {
        List<Run> runs = new ArrayList<>();
        for (RichText cell : cells) {
            if (!runs.isEmpty()) {
                runs.add(new Run.Plain(" | "));
            }
            runs.addAll(cell.runs());
        }
        return new RichText(runs);
    }
}
