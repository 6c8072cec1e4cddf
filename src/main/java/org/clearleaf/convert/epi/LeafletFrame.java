package org.clearleaf.convert.epi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.clearleaf.article.Attribution;
import org.clearleaf.article.Author;
import org.clearleaf.article.Dates;
import org.clearleaf.article.Identity;
import org.clearleaf.article.Kind;
import org.clearleaf.article.Provenance;
import org.clearleaf.article.Publication;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Source;
import org.clearleaf.article.SourceType;
import org.clearleaf.article.Subject;
import org.clearleaf.convert.Draft;
import org.clearleaf.convert.GapReason;
import org.clearleaf.convert.Original;
import org.clearleaf.convert.SourceWords;
import org.clearleaf.convert.Tray;
import org.clearleaf.convert.text.CleanText;

/** What stands around the sections of a leaflet. */
record LeafletFrame(Leaflet leaflet, String name, Locale language, Original original, SourceWords words) {

    Draft draft(RichText glance, Tray tray) {
        String id = "epi-" + CleanText.slug(name) + "-" + CleanText.slug(original.shortName());
        String summary = words.text("convert.epi.summary");
        Identity identity = new Identity(id, 1, language, Kind.MEDICINE, Subject.MEDICINES, name, summary, List.of());
        return new Draft(identity, publication(tray), source(), glance);
    }

    Provenance provenance(List<String> parts) {
        return new Provenance(
                "clearleaf epi",
                null,
                version(),
                original.hash(),
                original.retrieved(),
                words.text("convert.transform.page"),
                parts);
    }

    private String version() {
        return (leaflet.bundle() + " " + leaflet.date()).strip();
    }

    private Publication publication(Tray tray) {
        String publisher = words.text("convert.epi.publisher", name);
        return new Publication(
                        List.of(new Author(publisher, null, null, null)),
                        List.of(),
                        publisher,
                        words.text("convert.licence"),
                        words.text("convert.funding"),
                        dates(tray))
                .with(new Attribution(words.text("convert.epi.attribution", name), null));
    }

    private Dates dates(Tray tray) {
        String text = leaflet.date();
        try {
            LocalDate day = LocalDate.parse(text.substring(0, Math.min(10, text.length())));
            return new Dates(null, day, null, null, null);
        } catch (DateTimeException _) {
            tray.leaveOut(text.isEmpty() ? GapReason.NO_DATE : GapReason.WRONG_DATE, "Composition.date", text);
            return Dates.UNKNOWN;
        }
    }

    private Source source() {
        String citation = name + ". " + CleanText.line(leaflet.title()) + ".";
        return new Source("original", citation, SourceType.LABEL, null, null, original.retrieved());
    }
}
