package org.clearleaf.library;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema for editors and our own reader must agree about every sample. */
final class ArticleSchemaTest {

    private static final Path SCHEMA = Path.of("data/schema/article.schema.json");
    private static final String VALUES = "a schema compares no two values with each other";
    private static final String IDS = "a schema can't look for an id elsewhere in the file";
    private static final String BYTES = "a schema sees values, not the text they are read from";
    private static final String MARKS = "a pattern for the marks would be too long to give a message that helps";
    private static final String FILES = "a schema sees no other file and no name of a file";
    private static final String LETTERS = "a pattern for every hidden character would be too long to read";

    /** What a schema can't express, and why. */
    private static final Map<String, String> BEYOND_A_SCHEMA = Map.ofEntries(
            Map.entry("not-utf-8", BYTES),
            Map.entry("trailing-text", BYTES),
            Map.entry("duplicate-key", BYTES),
            Map.entry("too-deep", BYTES),
            Map.entry("name-too-long", "fields that nobody knows are allowed, whatever they are called"),
            Map.entry("control-character", LETTERS),
            Map.entry("hidden-character", LETTERS),
            Map.entry("isolate-not-closed", LETTERS),
            Map.entry("broken-character", LETTERS),
            Map.entry("stacked-marks", LETTERS),
            Map.entry("low-above-high", VALUES),
            Map.entry("count-above-denominator", VALUES),
            Map.entry("met-above-judged", VALUES),
            Map.entry("judged-above-items", VALUES),
            Map.entry("dates-out-of-order", VALUES),
            Map.entry("row-length", VALUES),
            Map.entry("part-of-itself", IDS),
            Map.entry("repeated-id", IDS),
            Map.entry("dangling-id", IDS),
            Map.entry("broken-reference", IDS),
            Map.entry("unknown-term", IDS),
            Map.entry("unknown-source", IDS),
            Map.entry("unknown-outcome", IDS),
            Map.entry("no-comparison", IDS),
            Map.entry("mark-not-closed", MARKS),
            Map.entry("mark-not-opened", MARKS),
            Map.entry("mark-in-mark", MARKS),
            Map.entry("empty-mark", MARKS),
            Map.entry("id-not-folder", FILES),
            Map.entry("language-not-file-name", FILES),
            Map.entry("picture-missing", FILES),
            Map.entry("picture-changed", FILES),
            Map.entry("picture-too-large", FILES),
            Map.entry("picture-not-an-image", FILES));

    /** Single samples of codes that a schema expresses otherwise. */
    private static final Map<String, String> SINGLE_SAMPLES = Map.of(
            "unknown-word-in-mark",
            MARKS,
            "blank-text-mark-alone",
            MARKS,
            "out-of-range-choice",
            VALUES,
            "not-a-whole-number-tiny",
            "a validator takes so small a number for zero");

    private final Schema schema = schema();

    static Stream<Path> samples() throws IOException {
        return Stream.concat(Samples.valid().stream(), Samples.invalid().stream());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSchemaJudgesEachSampleAsTheReaderDoes(Path sample) throws IOException {
        ArticleFile read = new ArticleReader().read(sample);
        Optional<String> text = text(sample);
        if (text.isEmpty()) {
            assertInstanceOf(BrokenFile.class, read, "what is no JSON can be no article");
        } else {
            boolean taken = read.problems().stream().noneMatch(one -> one.isError() && !isBeyond(one, sample));
            List<String> complaints = complaints(text.get());
            assertEquals(taken, complaints.isEmpty(), "schema: " + complaints + ", reader: " + read.problems());
        }
    }

    @Test
    void everyFieldIsExplainedWithAnExampleAndAReason() throws IOException {
        JsonNode root = new ObjectMapper().readTree(SCHEMA.toFile());
        checkFields("article", root);
        root.get("$defs").properties().forEach(definition -> checkFields(definition.getKey(), definition.getValue()));
    }

    private static void checkFields(String owner, JsonNode object) {
        object.path("properties").properties().forEach(field -> {
            JsonNode said = field.getValue().has("description") ? field.getValue() : target(field.getValue());
            String name = owner + "." + field.getKey();
            assertAll(
                    name,
                    () -> assertTrue(said.hasNonNull("title"), "needs a title"),
                    () -> assertTrue(said.path("description").asText().contains("Example: "), "needs an example"),
                    () -> assertTrue(said.path("description").asText().contains("Why: "), "needs a reason"));
            checkFields(name, field.getValue());
        });
    }

    private static JsonNode target(JsonNode field) {
        try {
            String name = field.path("$ref").asText().replace("#/$defs/", "");
            return new ObjectMapper().readTree(SCHEMA.toFile()).at("/$defs/" + name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isBeyond(Problem problem, Path sample) {
        return BEYOND_A_SCHEMA.containsKey(problem.code()) || SINGLE_SAMPLES.containsKey(BrokenFile.folderOf(sample));
    }

    /** The JSON in a sample, as any program would read it. */
    private static Optional<String> text(Path sample) throws IOException {
        try {
            return Optional.of(
                    new ObjectMapper().readTree(Files.readAllBytes(sample)).toString());
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private List<String> complaints(String text) {
        return schema
                .validate(
                        text,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
