package org.clearleaf.convert.medquad;

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

/** What stands around the answers of a document: its name, its publisher, and where it is from. */
final class DocumentFrame {

    private static final int LONGEST_TITLE = 200;

    private final Document document;
    private final Original original;
    private final SourceWords words;
    private final String publisher;

    DocumentFrame(Document document, Original original, SourceWords words) {
        this.document = document;
        this.original = original;
        this.words = words;
        this.publisher = new Sites().name(document.site());
    }

    Draft draft(RichText glance) {
        return new Draft(identity(), publication(), source(), glance);
    }

    Provenance provenance(List<String> parts) {
        return new Provenance(
                "clearleaf medquad",
                Address.orNull(document.url()),
                null,
                original.hash(),
                original.retrieved(),
                words.text("convert.transform.text"),
                parts);
    }

    /** The collection gives no dates; that stands in each article and need not be told 4,400 times. */
    void nameGaps(Tray tray) {
        if (!document.codes().isEmpty()) {
            tray.leaveOut(GapReason.CODES, "UMLS", String.join(", ", document.codes()));
        }
        if (kind() == Kind.TOPIC) {
            tray.leaveOut(GapReason.NO_KIND, "Category", document.category());
        }
    }

    private Identity identity() {
        String title = title();
        List<String> names = document.synonyms().stream()
                .map(CleanText::line)
                .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase(title))
                .distinct()
                .toList();
        String summary = words.text("convert.medquad.summary", publisher);
        return new Identity(id(), 1, Locale.ENGLISH, kind(), subject(), title, summary, names);
    }

    private Subject subject() {
        return kind() == Kind.MEDICINE ? Subject.MEDICINES : Subject.OTHER;
    }

    private String title() {
        String title = CleanText.line(document.focus());
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE - 1) + "…" : title;
    }

    private String id() {
        String topic = CleanText.slug(document.focus());
        String from = CleanText.slug(document.site() + " " + document.id());
        int room = 72 - from.length();
        String cut = topic.length() <= room
                ? topic
                : topic.substring(0, Math.max(0, room)).replaceFirst("-+$", "");
        return cut.isEmpty() ? from : cut + "-" + from;
    }

    /** "All other collections are about diseases", says its description; Other is no kind of ours. */
    private Kind kind() {
        return switch (document.category().toLowerCase(Locale.ROOT)) {
            case "drug" -> Kind.MEDICINE;
            case "other" -> Kind.TOPIC;
            default -> Kind.CONDITION;
        };
    }

    private Publication publication() {
        return new Publication(
                        List.of(new Author(publisher, null, null, null)),
                        List.of(),
                        publisher,
                        "CC-BY-4.0",
                        words.text("convert.funding"),
                        Dates.UNKNOWN)
                .with(new Attribution(
                        words.text("convert.medquad.attribution", publisher), Address.orNull(document.url())));
    }

    private Source source() {
        return new Source(
                "original",
                publisher + ". " + title() + ".",
                SourceType.PATIENT_INFORMATION,
                null,
                Address.orNull(document.url()),
                original.retrieved());
    }
}
