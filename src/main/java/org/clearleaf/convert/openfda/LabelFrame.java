package org.clearleaf.convert.openfda;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
import org.clearleaf.convert.Address;
import org.clearleaf.convert.Draft;
import org.clearleaf.convert.GapReason;
import org.clearleaf.convert.Original;
import org.clearleaf.convert.SourceWords;
import org.clearleaf.convert.Tray;
import org.clearleaf.convert.text.CleanText;
import org.jspecify.annotations.Nullable;

/** What stands around the sections of a label. */
final class LabelFrame {

    private static final String PUBLISHER = "openFDA";
    private static final int LONGEST_TITLE = 200;

    private final Label label;
    private final String name;
    private final Original original;
    private final SourceWords words;

    LabelFrame(Label label, String name, Original original, SourceWords words) {
        this.label = label;
        this.name = name.substring(0, Math.min(name.length(), LONGEST_TITLE));
        this.original = original;
        this.words = words;
    }

    Draft draft(RichText glance, Tray tray) {
        String id = "label-" + CleanText.slug(name) + "-"
                + CleanText.slug(label.setId()).replaceFirst("-.*", "");
        String summary = words.text("convert.openfda.summary");
        Identity identity =
                new Identity(id, 1, Locale.ENGLISH, Kind.MEDICINE, Subject.MEDICINES, name, summary, List.of());
        return new Draft(identity, publication(tray), source(), glance);
    }

    Provenance provenance(List<String> parts) {
        String version = CleanText.line(label.json().path("version").asText());
        return new Provenance(
                "clearleaf openfda",
                address(),
                version.isEmpty() ? null : version,
                original.hash(),
                original.retrieved(),
                words.text("convert.transform.label"),
                parts);
    }

    private @Nullable String address() {
        return label.setId().isEmpty()
                ? null
                : Address.orNull("https://api.fda.gov/drug/label.json?search=set_id:" + label.setId());
    }

    private Publication publication(Tray tray) {
        return new Publication(
                        List.of(new Author(PUBLISHER, null, null, null)),
                        List.of(),
                        PUBLISHER,
                        "CC0-1.0",
                        words.text("convert.funding"),
                        dates(tray))
                .with(new Attribution(words.text("convert.openfda.attribution"), address()));
    }

    /** The day from which this version counts, as yyyymmdd. */
    private Dates dates(Tray tray) {
        String text = label.json().path("effective_time").asText();
        if (text.isEmpty()) {
            tray.leaveOut(GapReason.NO_DATE, "effective_time", "");
            return Dates.UNKNOWN;
        }
        try {
            LocalDate day = LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
            return new Dates(null, day, null, null, null);
        } catch (DateTimeException _) {
            tray.leaveOut(GapReason.WRONG_DATE, "effective_time", text);
            return Dates.UNKNOWN;
        }
    }

    private Source source() {
        return new Source(
                "original", PUBLISHER + ". " + name + ".", SourceType.LABEL, null, address(), original.retrieved());
    }
}
