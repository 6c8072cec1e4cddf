package org.clearleaf.convert.openfda;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.clearleaf.convert.text.CleanText;

/** One label. Each field is a list with an entry for each product of a combined pack; entries are never joined. */
record Label(JsonNode json) {

    List<String> entries(String field) {
        List<String> entries = new ArrayList<>();
        JsonNode value = json.path(field);
        if (value.isTextual()) {
            entries.add(value.asText());
        }
        value.forEach(entry -> entries.add(entry.asText()));
        return entries;
    }

    String first(String field) {
        return entries(field).stream().map(CleanText::line).findFirst().orElse("");
    }

    /** A field of the part that openFDA adds to the label. */
    String added(String field) {
        return CleanText.line(json.path("openfda").path(field).path(0).asText());
    }

    String setId() {
        return json.path("set_id").asText(json.path("id").asText());
    }
}
