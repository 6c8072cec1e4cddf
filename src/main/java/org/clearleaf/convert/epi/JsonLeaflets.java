package org.clearleaf.convert.epi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.clearleaf.convert.SafeJson;
import org.clearleaf.convert.Unreadable;

/** Finds the documents in a bundle in JSON. */
final class JsonLeaflets {

    private final List<Leaflet> leaflets = new ArrayList<>();

    static List<Leaflet> read(byte[] bytes) throws Unreadable {
        JsonLeaflets found = new JsonLeaflets();
        found.bundle(new SafeJson().read(bytes));
        return found.leaflets;
    }

    private void bundle(JsonNode bundle) {
        for (JsonNode entry : bundle.path("entry")) {
            JsonNode resource = entry.path("resource");
            switch (resource.path("resourceType").asText()) {
                case "Bundle" -> bundle(resource);
                case "Composition" ->
                    leaflets.add(leaflet(resource, bundle.path("id").asText()));
                default -> {}
            }
        }
    }

    private static Leaflet leaflet(JsonNode composition, String bundle) {
        return new Leaflet(
                bundle,
                composition.path("language").asText(),
                composition.path("date").asText(),
                composition.path("title").asText(),
                sections(composition));
    }

    private static List<Leaflet.Section> sections(JsonNode parent) {
        List<Leaflet.Section> sections = new ArrayList<>();
        for (JsonNode section : parent.path("section")) {
            sections.add(new Leaflet.Section(
                    section.path("title").asText(),
                    section.path("code").path("coding").path(0).path("code").asText(),
                    section.path("text").path("div").asText(),
                    sections(section)));
        }
        return sections;
    }
}
