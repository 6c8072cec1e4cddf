package org.clearleaf.convert;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.clearleaf.convert.epi.EpiImporter;
import org.clearleaf.convert.html.HtmlImporter;
import org.clearleaf.convert.medquad.MedquadImporter;
import org.clearleaf.convert.nhs.NhsImporter;
import org.clearleaf.convert.openfda.OpenfdaImporter;
import org.clearleaf.library.ArticleCheck;
import org.clearleaf.library.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ImportTest {

    private static final Path SAMPLES = Path.of("src/test/resources/imports");

    @TempDir
    private Path folder = Path.of("");

    static List<Importer> importers() {
        return List.of(
                new NhsImporter(), new MedquadImporter(), new OpenfdaImporter(), new EpiImporter(), new HtmlImporter());
    }

    @ParameterizedTest
    @MethodSource("importers")
    void everyImportedArticleIsReadWithoutErrors(Importer importer) throws IOException {
        ImportTotals totals = run(importer, "out", SAMPLES.resolve(importer.format()));
        List<Problem> errors = new ArticleCheck()
                .check(List.of(folder.resolve("out"))).stream()
                        .flatMap(report -> report.problems().stream())
                        .filter(Problem::isError)
                        .toList();
        assertTrue(totals.articles() > 0, "the samples must give articles");
        assertEquals(List.of(), errors);
    }

    @ParameterizedTest
    @MethodSource("importers")
    void theSameFilesGiveTheSameBytes(Importer importer) throws IOException {
        Path samples = SAMPLES.resolve(importer.format());
        run(importer, "one", samples);
        run(importer, "two", samples);
        run(importer, "two", samples);
        assertEquals(content("one"), content("two"));
    }

    @Test
    void aBrokenFileNeverStopsTheRest() throws IOException {
        ImportTotals totals = run(new NhsImporter(), "out", SAMPLES.resolve("nhs"));
        assertEquals(5, totals.originals());
        assertEquals(2, totals.articles(), "a hub, an error and a broken file give none");
        assertEquals(List.of("broken-file", "error-answer", "hub-page"), reasons("cut-short", "not-found", "trying"));
    }

    @Test
    void theGapListIsJsonAndHasASummaryForPeople() throws IOException {
        run(new MedquadImporter(), "out", SAMPLES.resolve("medquad"));
        JsonNode gaps =
                new ObjectMapper().readTree(folder.resolve("out/gaps.json").toFile());
        assertFalse(gaps.isEmpty());
        assertAll(
                () -> assertTrue(gaps.get(0).hasNonNull("file")),
                () -> assertTrue(gaps.get(0).hasNonNull("place")),
                () -> assertTrue(gaps.get(0).hasNonNull("reason")),
                () -> assertTrue(
                        Files.readString(folder.resolve("out/gaps.txt")).contains("There is no answer.")));
    }

    @Test
    void archivesGiveTheSameArticlesAsTheirFiles() throws IOException {
        run(new MedquadImporter(), "files", SAMPLES.resolve("medquad"));
        Path tar = Files.write(folder.resolve("all.tar.gz"), tar(samples()));
        Path zip = Files.write(folder.resolve("all.zip"), zip(samples()));
        run(new MedquadImporter(), "tar", tar);
        run(new MedquadImporter(), "zip", zip);
        assertEquals(content("files"), content("tar"));
        assertEquals(content("files"), content("zip"));
    }

    @Test
    void aNameThatPointsOutOfItsArchiveIsRefused() throws IOException {
        byte[] page = Files.readAllBytes(SAMPLES.resolve("medquad/holmes-adie.xml"));
        Path tar = Files.write(folder.resolve("evil.tar.gz"), tar(Map.of("../../evil.xml", page, "good.xml", page)));
        ImportTotals totals = run(new MedquadImporter(), "out", tar);
        assertEquals(1, totals.articles());
        assertEquals(List.of("name-outside"), reasons("evil"));
    }

    @Test
    void anArchiveThatUnpacksToFarTooMuchIsLeft() throws IOException {
        Path tar = Files.write(folder.resolve("bomb.tar.gz"), tar(Map.of("bomb.bin", new byte[80_000_000])));
        run(new MedquadImporter(), "out", tar);
        assertEquals(List.of("archive-bomb"), reasons("bomb"));
    }

    @Test
    void anArchiveThatIsCutShortGivesWhatCameBefore() throws IOException {
        byte[] whole = tar(samples());
        byte[] cut = Arrays.copyOf(whole, whole.length - 200);
        ImportTotals totals = run(new MedquadImporter(), "out", Files.write(folder.resolve("cut.tar.gz"), cut));
        assertTrue(totals.articles() > 0);
        assertEquals(List.of("broken-archive"), reasons("cut.tar.gz"));
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path large = Files.write(folder.resolve("large.xml"), new byte[Original.MAX_BYTES + 1]);
        run(new MedquadImporter(), "out", large);
        assertEquals(List.of("too-large"), reasons("large"));
    }

    @Test
    void whoeverStopsItFindsOnlyWholeFiles() throws IOException {
        Import[] run = new Import[1];
        run[0] = new Import(new MedquadImporter(), folder.resolve("out"), null, (done, total, articles) -> {
            if (articles == 1) {
                run[0].stop();
            }
        });
        ImportTotals totals = run[0].read(List.of(SAMPLES.resolve("medquad")));
        assertTrue(totals.isStopped());
        assertEquals(1, totals.articles());
        assertTrue(content("out").keySet().stream().noneMatch(name -> name.endsWith(".part")), "tidy up");
    }

    private ImportTotals run(Importer importer, String out, Path... sources) throws IOException {
        return new Import(importer, folder.resolve(out), null, (_, _, _) -> {}).read(List.of(sources));
    }

    /** Reasons of the gaps of files whose names begin so, each once. */
    private List<String> reasons(String... files) throws IOException {
        JsonNode gaps =
                new ObjectMapper().readTree(folder.resolve("out/gaps.json").toFile());
        return Stream.of(files)
                .map(file -> gaps.valueStream()
                        .filter(gap -> gap.get("file").asText().startsWith(file))
                        .map(gap -> gap.get("reason").asText())
                        .filter(reason ->
                                !List.of("other-field", "no-kind", "codes").contains(reason))
                        .findFirst()
                        .orElse("none"))
                .toList();
    }

    private Map<String, String> content(String name) throws IOException {
        Path root = folder.resolve(name);
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return content;
    }

    private static Map<String, byte[]> samples() throws IOException {
        Map<String, byte[]> samples = new TreeMap<>();
        try (Stream<Path> files = Files.list(SAMPLES.resolve("medquad"))) {
            for (Path file : files.toList()) {
                samples.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return samples;
    }

    private static byte[] tar(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(packed, StandardCharsets.UTF_8.name())) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
                entry.setSize(file.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
