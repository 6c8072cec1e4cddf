package org.clearleaf.ui.panel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.clearleaf.check.readability.Counts;
import org.clearleaf.check.readability.Ease;
import org.clearleaf.check.readability.Readability;
import org.clearleaf.check.readability.Reading;
import org.clearleaf.ui.text.Messages;

/** Says how hard an article is to read: by school grade in English, by band of the INFLESZ scale in Spanish. */
final class ReadingLevel {

    private static final int WIDE_GRADE = 10;

    private final Messages messages;

    ReadingLevel(Messages messages) {
        this.messages = messages;
    }

    /** All that {@link #inShort} may say of an article in a language, the widest among them; nothing where no formula fits. */
    List<String> possible(Locale language) {
        return switch (language.getLanguage()) {
            case "en" -> List.of(messages.text("panel.reading.grade", WIDE_GRADE));
            case "es" -> Stream.of(Ease.values()).map(this::name).toList();
            default -> List.of();
        };
    }

    /** The text as it stands, hard words included, for example "Grade 5 reading". */
    Optional<String> inShort(Readability readability) {
        return of(
                readability,
                reading -> messages.text("panel.reading.grade", grade(reading.all())),
                reading -> name(Ease.ofInflesz(reading.all().inflesz())));
    }

    /** The same in sentences, with what it would be without the words that the topic can't do without. */
    Optional<String> inFull(Readability readability) {
        return of(
                readability,
                reading -> messages.text("panel.reading.grades", grade(reading.all()), grade(reading.spared())),
                reading -> messages.text(
                        "panel.reading.inflesz",
                        name(Ease.ofInflesz(reading.all().inflesz())),
                        Math.round(reading.all().inflesz())));
    }

    private interface Says {
        String of(Reading reading);
    }

    private static Optional<String> of(Readability readability, Says english, Says spanish) {
        Reading reading = readability.article();
        if (reading.isEmpty() || !(readability.isEnglish() || readability.isSpanish())) {
            return Optional.empty();
        }
        return Optional.of(readability.isEnglish() ? english.of(reading) : spanish.of(reading));
    }

    private static long grade(Counts counts) {
        return Math.max(1, Math.round(counts.fleschKincaidGrade()));
    }

    private String name(Ease ease) {
        return messages.text("panel.reading." + ease.code());
    }
}
