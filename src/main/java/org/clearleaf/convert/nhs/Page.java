package org.clearleaf.convert.nhs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.clearleaf.convert.text.CleanText;

/** What an answer of the API says about the page as a whole. */
record Page(JsonNode json) {

    String name() {
        String name = CleanText.line(json.path("name").asText());
        return name.isEmpty() ? CleanText.line(json.path("about").path("name").asText()) : name;
    }

    String description() {
        return CleanText.line(json.path("description").asText());
    }

    /** Where people read it; the address of the API where that is not said. */
    String address() {
        for (JsonNode place : List.of(json, json.path("about"))) {
            if (!place.path("webpage").asText().isBlank()) {
                return place.path("webpage").asText();
            }
        }
        return json.path("url").asText();
    }

    List<String> genres() {
        List<String> genres = new ArrayList<>();
        json.path("genre").forEach(genre -> genres.add(genre.asText()));
        return genres;
    }

    String alternateName() {
        return CleanText.line(json.path("about").path("alternateName").asText());
    }

    String version() {
        return json.path("dateModified").asText();
    }

    /** When it was reviewed, and when it will be, as the API writes it; empty where that is not said. */
    String review(int index) {
        return json.path("lastReviewed").path(index).asText();
    }

    boolean isError() {
        return json.has("statusCode") || json.has("error") || json.has("errors") || json.has("fault");
    }
}
