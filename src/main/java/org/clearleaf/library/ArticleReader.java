package org.clearleaf.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clearleaf.article.Article;

/**
 * Reads article files as {@code data/schema/article.schema.json} describes them. Whatever the bytes are, the answer is a
 * result: what can be shown, and every problem with its place.
 */
public final class ArticleReader {

    /** Reads a file; the pictures it names are looked for beside it. */
    public ArticleFile read(Path file) {
        return examine(file).file();
    }

    /**
     * Reads bytes as if they stood in a file.
     *
     * @param file tells the id (the name of its folder) and the language (its own name), and where pictures are
     */
    public ArticleFile read(byte[] bytes, Path file) {
        return examine(bytes, file).file();
    }

    ReadArticle examine(Path file) {
        return bytes(file).map(bytes -> examine(bytes, file)).orElseGet(() -> unreadable(file));
    }

    /** What stands in a file, cut where it is longer than an article may be; nothing if it can't be read. */
    Optional<byte[]> bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(in.readNBytes(Utf8Text.MAX_BYTES + 1));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    ReadArticle unreadable(Path file) {
        boolean missing = !Files.exists(file);
        return new ReadArticle(BrokenFile.because(missing ? "file-missing" : "unreadable-file", file), List.of());
    }

    ReadArticle examine(byte[] bytes, Path file) {
        ProblemList problems = new ProblemList();
        Optional<Fields> fields = new Utf8Text(problems)
                .read(bytes)
                .flatMap(text -> new JsonTree(problems).read(text))
                .map(object -> new Fields(object, new Values(problems, References.none())));
        List<Link> links = fields.map(ArticleReader::links).orElse(List.of());
        Optional<Article> article = fields.flatMap(bare -> new ArticleBody(bare, file).read(links));
        return article.map(shown -> new ReadArticle(new Edition(file, shown, problems.sorted()), links))
                .orElseGet(() -> new ReadArticle(BrokenFile.with(problems, file), List.of()));
    }

    private static List<Link> links(Fields in) {
        return in.list("related", ListSize.ANY).orNone(json -> Link.read(json, in.values()));
    }
}
