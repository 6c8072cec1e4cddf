package org.clearleaf;

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
            return words.text(
                    "main.check.reading.es",
                    reading.all().inflesz(),
                    reading.spared().inflesz(),
                    reading.all().fernandezHuerta());
        }
        if (!readability.isEnglish()) {
            return words.text("main.check.reading.language");
        }
        String smog = reading.spared().smog().isPresent()
                ? words.text("main.check.smog", reading.spared().smog().getAsDouble())
                : words.text("main.check.smog.short");
        return words.text(
                "main.check.reading",
                reading.all().fleschKincaidGrade(),
                reading.spared().fleschKincaidGrade(),
                reading.all().fleschReadingEase(),
                smog);
    }
}
