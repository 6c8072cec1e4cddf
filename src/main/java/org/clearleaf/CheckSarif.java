package org.clearleaf;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import org.clearleaf.check.RuleBook;
import org.clearleaf.check.rule.RuleWords;

/** Writes what was found as SARIF 2.1.0, which code hosts show beside the lines. */
final class CheckSarif implements CheckReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;

    CheckSarif(Writer out) throws IOException {
        RuleWords words = new RuleWords();
        this.json = new ObjectMapper().createGenerator(out).useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writePOJOField(
                "tool",
                new SarifJson.Tool(new SarifJson.Driver(
                        "Clearleaf",
                        RuleBook.all().stream()
                                .map(rule -> SarifJson.Description.of(rule, words))
                                .toList())));
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
    }

    @Override
    public void add(CheckedFile file) throws IOException {
        for (Found found : file.found()) {
            json.writePOJO(SarifJson.Result.of(found, file.file()));
        }
    }

    @Override
    public void end(CheckTotals totals) throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
