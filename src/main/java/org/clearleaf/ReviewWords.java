package org.clearleaf;

import java.util.OptionalDouble;
import org.clearleaf.check.Review;
import org.clearleaf.check.readability.Readability;
import org.clearleaf.check.readability.Reading;

/** Says in one line how hard an article is to read. */
final class ReviewWords {

    private final CommandWords words;

    ReviewWords(CommandWords words) {
        this.words = words;
    }

    String reading(Review review) {
        Readability readability = review.readability();
        Reading reading = readability.article();
        if (reading.isEmpty()) {
            return words.text("main.check.reading.none");
        }
        if (readability.isSpanish()) {
            return spanish(reading);
        }
        return readability.isEnglish() ? english(reading) : words.text("main.check.reading.language");
    }

    private String spanish(Reading reading) {
        return words.text(
                "main.check.reading.es",
                reading.all().inflesz(),
                reading.spared().inflesz(),
                reading.all().fernandezHuerta());
    }

    private String english(Reading reading) {
        OptionalDouble grade = reading.spared().smog();
        String smog = grade.isPresent()
                ? words.text("main.check.smog", grade.getAsDouble())
                : words.text("main.check.smog.short");
        return words.text(
                "main.check.reading",
                reading.all().fleschKincaidGrade(),
                reading.spared().fleschKincaidGrade(),
                reading.all().fleschReadingEase(),
                smog);
    }
}
