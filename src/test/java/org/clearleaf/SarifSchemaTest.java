package org.clearleaf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code hosts refuse a report that does not keep to the published schema of SARIF 2.1.0. */
final class SarifSchemaTest {

    @TempDir
    private Path folder = Path.of("");

    private final Schema schema = schema();

    @Test
    void aReportWithFindingsKeepsToTheSchema() throws IOException {
        assertEquals(List.of(), complaints(report("src/test/resources/articles/first-source/en.json")));
    }

    @Test
    void aReportOfWhatCanNotBeReadKeepsToTheSchema() throws IOException {
        assertEquals(
                List.of(),
                complaints(report(
                        "src/test/resources/articles/invalid/cut-short/en.json", folder.resolve("gone.json"), folder)));
    }

    @Test
    void aReportWithoutFindingsKeepsToTheSchema() throws IOException {
        assertEquals(
                List.of(), complaints(report("--rule", "S21", "data/articles/high-blood-pressure-basics/en.json")));
    }

    @Test
    void theSchemaWouldNoticeAFault() throws IOException {
        String broken =
                report("src/test/resources/articles/first-source/en.json").replaceFirst("\"ruleId\"", "\"rule\"");
        assertFalse(complaints(broken).isEmpty(), "a field that SARIF does not know must be refused");
    }

    private String report(Object... words) throws IOException {
        Path sarif = folder.resolve("found.sarif");
        Object[] all = new Object[words.length + 3];
        all[0] = "check";
        all[1] = "--sarif";
        all[2] = sarif;
        System.arraycopy(words, 0, all, 3, words.length);
        CommandRun.of(all);
        return Files.readString(sarif);
    }

    private List<String> complaints(String report) {
        return schema.validate(report, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schema() {
        try (var in = SarifSchemaTest.class.getResourceAsStream("sarif-2.1.0.schema.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
