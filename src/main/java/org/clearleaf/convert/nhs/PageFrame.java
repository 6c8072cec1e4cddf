package org.clearleaf.convert.nhs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

/** What stands around the sections of a page. */
final class PageFrame {

    private static final String PUBLISHER = "NHS website";

    private static final Map<String, Kind> KINDS = Map.of(
            "Condition", Kind.CONDITION,
            "Accident or injury", Kind.CONDITION,
            "Symptom", Kind.SYMPTOM,
            "Medicine", Kind.MEDICINE,
            "Test", Kind.TEST,
            "Treatment", Kind.TREATMENT,
            "Procedure", Kind.TREATMENT);

    private final Page page;
    private final Original original;
    private final Tray tray;
    private final SourceWords words;

    PageFrame(Page page, Original original, Tray tray, SourceWords words) {
        this.page = page;
        this.original = original;
        this.tray = tray;
        this.words = words;
    }

    Kind kind() {
        return page.genres().stream()
                .map(KINDS::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Kind.TOPIC);
    }

    Draft draft(RichText glance) {
        if (kind() == Kind.TOPIC) {
            tray.leaveOut(GapReason.NO_KIND, "genre", String.join(", ", page.genres()));
        }
        String summary = page.description().isEmpty() ? page.name() : page.description();
        List<String> names = page.alternateName().isEmpty() ? List.of() : List.of(page.alternateName());
        Identity identity = new Identity(id(), 1, Locale.ENGLISH, kind(), subject(), page.name(), summary, names);
        return new Draft(identity, publication(), source(), glance);
    }

    Provenance provenance(String url, List<String> parts) {
        return new Provenance(
                "clearleaf nhs",
                Address.orNull(url.isEmpty() ? page.address() : url),
                page.version().isEmpty() ? null : page.version(),
                original.hash(),
                original.retrieved(),
                words.text("convert.transform.page"),
                parts);
    }

    private String id() {
        String path = page.address().replaceFirst("^https?://[^/]*/", "").replace("nhs-website-content/", "");
        String slug = CleanText.slug(path);
        return "nhs-" + (slug.isEmpty() ? CleanText.slug(page.name()) : slug);
    }

    private Subject subject() {
        if (page.address().contains("/vaccinations/")) {
            return Subject.VACCINES;
        }
        return switch (kind()) {
            case MEDICINE -> Subject.MEDICINES;
            case TEST -> Subject.TESTS_AND_SURGERY;
            default -> page.address().contains("/mental-health/") ? Subject.MIND_AND_MOOD : Subject.OTHER;
        };
    }

    private Publication publication() {
        return new Publication(
                        List.of(new Author(PUBLISHER, null, null, null)),
                        List.of(),
                        PUBLISHER,
                        "OGL-UK-3.0",
                        words.text("convert.nhs.funding"),
                        dates())
                .with(new Attribution(words.text("convert.nhs.attribution"), Address.orNull(page.address())));
    }

    /** The API does not say when a page first came out. */
    private Dates dates() {
        LocalDate updated = date("dateModified", page.version());
        LocalDate reviewed = date("lastReviewed", page.review(0));
        LocalDate next = date("lastReviewed", page.review(1));
        if (updated == null) {
            tray.leaveOut(GapReason.NO_DATE, "dateModified", "");
            return reviewed == null ? Dates.UNKNOWN : new Dates(null, reviewed, reviewed, next, null);
        }
        if (next != null && next.isBefore(updated)) {
            tray.leaveOut(GapReason.WRONG_DATE, "lastReviewed", next.toString());
            next = null;
        }
        return new Dates(null, updated, reviewed, next, null);
    }

    private @Nullable LocalDate date(String field, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
        } catch (DateTimeException _) {
            tray.leaveOut(GapReason.WRONG_DATE, field, text);
            return null;
        }
    }

    private Source source() {
        return new Source(
                "original",
                PUBLISHER + ". " + page.name() + ".",
                SourceType.PATIENT_INFORMATION,
                null,
                Address.orNull(page.address()),
                original.retrieved());
    }
}
