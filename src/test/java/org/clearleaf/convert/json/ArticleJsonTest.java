package org.clearleaf.convert.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clearleaf.article.Article;
import org.clearleaf.library.ArticleReader;
import org.clearleaf.library.Edition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ArticleJsonTest {

    static List<Path> articles() throws IOException {
        try (Stream<Path> ours = Files.walk(Path.of("data/articles"));
                Stream<Path> samples = Files.walk(Path.of("src/test/resources/articles/valid"))) {
            return Stream.concat(ours, samples)
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void whatIsWrittenIsReadAsTheSameArticle(Path file) throws IOException {
        Article article = read(Files.readAllBytes(file), file);
        byte[] written = new ArticleJson().bytes(article);
        assertEquals(article, read(written, file), "write every field of the article");
        assertArrayEquals(written, new ArticleJson().bytes(article), "the same article must give the same bytes");
    }

    private static Article read(byte[] bytes, Path file) {
        if (new ArticleReader().read(bytes, file.toAbsolutePath()) instanceof Edition edition) {
            assertEquals(
                    List.of(),
                    edition.problems().stream().filter(one -> one.isError()).toList());
            return edition.article();
        }
        throw new AssertionError(file + " can't be read");
    }
}
