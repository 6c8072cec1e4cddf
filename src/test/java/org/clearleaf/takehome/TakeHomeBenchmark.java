package org.clearleaf.takehome;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clearleaf.library.Edition;
import org.clearleaf.library.Library;
import org.clearleaf.library.LibraryReader;
import org.clearleaf.takehome.pdf.PdfMaker;
import org.clearleaf.takehome.site.Site;
import org.clearleaf.takehome.site.SiteArticle;

/** Measures how long a page of a PDF takes once the program is warm, and how long a site of a hundred articles from the first on. */
final class TakeHomeBenchmark {

    private static final Path ARTICLES = Path.of("data/articles");
    private static final HandoutOptions OPTIONS = new HandoutOptions("911", "988", LocalDate.of(2026, 11, 22));
    private static final int MANY = 100;
    private static final int WARM_UP = 5;
    private static final int RUNS = 10;

    private final PrintStream out;

    private TakeHomeBenchmark(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        TakeHomeBenchmark benchmark = new TakeHomeBenchmark(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        benchmark.site();
        benchmark.pages();
    }

    private void site() throws IOException {
        Path folder = Files.createTempDirectory("take-home");
        Library library = new LibraryReader().read(copies(folder.resolve("articles")));
        long start = System.nanoTime();
        List<SiteArticle> articles = library.editions().stream()
                .map(edition ->
                        new SiteArticle(edition.article(), edition.file().resolveSibling("")))
                .toList();
        new Site(articles, OPTIONS, null).write(folder.resolve("site"), (_, _) -> {});
        out.printf("a site of %d articles: %,d ms, cold%n", articles.size(), millis(start));
    }

    /** English articles under other names, each with its pictures. */
    private static Path copies(Path library) throws IOException {
        List<Path> originals;
        try (Stream<Path> folders = Files.list(ARTICLES)) {
            originals = folders.filter(Files::isDirectory).sorted().toList();
        }
        for (int i = 0; i < MANY; i++) {
            Path original = originals.get(i % originals.size());
            String id = original.getFileName().toString();
            Path copy = Files.createDirectories(library.resolve(id + "-" + i));
            try (Stream<Path> files = Files.list(original)) {
                for (Path file : files.toList()) {
                    String name = file.getFileName().toString();
                    if (name.equals("en.json")) {
                        String json = Files.readString(file);
                        Files.writeString(
                                copy.resolve(name),
                                json.replace("\"id\": \"" + id + "\"", "\"id\": \"" + id + "-" + i + "\""));
                    } else if (!name.endsWith(".json")) {
                        Files.copy(file, copy.resolve(name));
                    }
                }
            }
        }
        return library;
    }

    private void pages() throws IOException {
        List<Edition> editions = StarterLibrary.editions();
        PdfMaker maker = new PdfMaker();
        List<Double> perPage = new ArrayList<>();
        for (int run = 0; run < WARM_UP + RUNS; run++) {
            long start = System.nanoTime();
            int pages = 0;
            for (Edition edition : editions) {
                pages += write(maker, edition);
            }
            if (run >= WARM_UP) {
                perPage.add((double) millis(start) / pages);
            }
        }
        Collections.sort(perPage);
        out.printf(
                "a page of a PDF: %.1f ms (%.1f to %.1f, %d runs over %d articles), warm%n",
                perPage.get(RUNS / 2), perPage.getFirst(), perPage.getLast(), RUNS, editions.size());
    }

    private static int write(PdfMaker maker, Edition edition) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        maker.write(
                new HandoutMaker(edition.article(), OPTIONS).whole(List.of()),
                edition.file().resolveSibling(""),
                pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            return document.getNumberOfPages();
        }
    }

    private static long millis(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
