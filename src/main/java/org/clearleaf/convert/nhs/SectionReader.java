package org.clearleaf.convert.nhs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clearleaf.convert.GapReason;
import org.clearleaf.convert.Tray;
import org.clearleaf.convert.text.CleanText;

/**
 * Finds the sections of a page. The answer holds them twice: as the page shows them ({@code mainEntityOfPage}), and sorted by
 * health aspect ({@code hasPart}, also from pages below this one). The first is read, and of the second what it lacks. Inside a
 * section {@code mainEntityOfPage} repeats {@code hasPart}.
 */
final class SectionReader {

    private static final Set<String> LINKS =
            Set.of("link", "toptasks", "keylinks", "RelatedLinks", "secondarycanonicallinks", "Find a service");

    private final Tray tray;

    SectionReader(Tray tray) {
        this.tray = tray;
    }

    List<Section> read(JsonNode page) {
        List<Section> sections = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode section : page.path("mainEntityOfPage")) {
            add(section, sections, seen);
        }
        if (sections.isEmpty() && page.path("mainEntityOfPage").size() > 0) {
            return List.of();
        }
        for (String name : List.of("hasPart", "modules")) {
            for (JsonNode section : page.path(name)) {
                if (!aspect(section).equals("Overview")) {
                    add(section, sections, seen);
                }
            }
        }
        return sections;
    }

    private void add(JsonNode json, List<Section> sections, Set<String> seen) {
        String name = json.path("name").asText();
        if (LINKS.contains(name)) {
            tray.leaveOut(GapReason.OTHER_FIELD, name, json.path("headline").asText());
            return;
        }
        List<Section.Piece> pieces = pieces(json, name);
        Section section =
                new Section(aspect(json), headline(json), json.path("url").asText(), pieces);
        String key = section.aspect().isEmpty() ? section.words() : section.aspect() + section.headline();
        if (!pieces.isEmpty() && seen.add(key)) {
            sections.add(section);
        }
    }

    private List<Section.Piece> pieces(JsonNode section, String name) {
        JsonNode parts =
                section.path("hasPart").size() > 0 ? section.path("hasPart") : section.path("mainEntityOfPage");
        List<Section.Piece> pieces = new ArrayList<>();
        if (!section.path("text").asText().isBlank()) {
            pieces.add(new Section.Piece(name, "", section.path("text").asText()));
        }
        for (JsonNode part : parts) {
            add(part, pieces);
        }
        return pieces;
    }

    private void add(JsonNode part, List<Section.Piece> pieces) {
        String name = part.path("name").asText();
        if (LINKS.contains(name)) {
            tray.leaveOut(GapReason.OTHER_FIELD, name, part.path("headline").asText());
            return;
        }
        boolean image = part.path("@type").asText().equals("ImageObject");
        if (image) {
            tray.leaveOut(GapReason.PICTURE, part.path("url").asText(), name);
        }
        part.path("image")
                .forEach(one -> tray.leaveOut(
                        GapReason.PICTURE,
                        one.path("url").asText(),
                        one.path("name").asText()));
        String html = image ? part.path("caption").asText() : text(part);
        if (!html.isBlank()) {
            pieces.add(new Section.Piece(image ? "caption" : name, headline(part), html));
        }
    }

    /** A question holds its answer in pieces of its own; its text is the question. */
    private static String text(JsonNode part) {
        if (!part.path("@type").asText().equals("Question")) {
            return part.path("text").asText();
        }
        StringBuilder answer = new StringBuilder();
        part.path("acceptedAnswer")
                .path("mainEntity")
                .forEach(piece -> answer.append(piece.path("text").asText()));
        return answer.toString();
    }

    private static String headline(JsonNode json) {
        boolean question = json.path("@type").asText().equals("Question");
        return CleanText.line(json.path(question ? "text" : "headline").asText());
    }

    private static String aspect(JsonNode json) {
        return json.path("hasHealthAspect").asText().replaceFirst(".*/", "").replaceFirst("HealthAspect$", "");
    }
}
