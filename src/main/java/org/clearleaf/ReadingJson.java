package org.clearleaf;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearleaf.check.readability.Counts;
import org.clearleaf.check.readability.Readability;
import org.clearleaf.check.readability.Readability.Passage;
import org.clearleaf.check.readability.Reading;
import org.jspecify.annotations.Nullable;

/**
 * How hard an article is to read.
 *
 * @param sections by the anchor of the part
 */
record ReadingJson(
        Grades article,
        Grades withoutUnavoidableWords,
        Map<String, Grades> sections,
        List<Passage> longestSentences,
        List<Passage> hardestWords) {

    static ReadingJson of(Readability readability) {
        Reading whole = readability.article();
        Map<String, Grades> sections = new LinkedHashMap<>();
        readability
                .sections()
                .forEach((section, reading) -> sections.put(section, Grades.of(reading.all(), readability)));
        return new ReadingJson(
                Grades.of(whole.all(), readability),
                Grades.of(whole.spared(), readability),
                sections,
                readability.longestSentences(),
                readability.hardestWords());
    }

    /** The formulas of the language; those of the other are left out, and so is SMOG of a text that is too short for it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Grades(
            int words,
            int sentences,
            int syllables,
            int polysyllables,
            @Nullable Double fleschReadingEase,
            @Nullable Double fleschKincaidGrade,
            @Nullable Double smog,
            @Nullable Double fernandezHuerta,
            @Nullable Double inflesz) {

        static Grades of(Counts counts, Readability readability) {
            boolean english = readability.isEnglish() && !counts.isEmpty();
            boolean spanish = readability.isSpanish() && !counts.isEmpty();
            return new Grades(
                    counts.words(),
                    counts.sentences(),
                    counts.syllables(),
                    counts.polysyllables(),
                    english ? rounded(counts.fleschReadingEase()) : null,
                    english ? rounded(counts.fleschKincaidGrade()) : null,
                    english && counts.smog().isPresent() ? rounded(counts.smog().getAsDouble()) : null,
                    spanish ? rounded(counts.fernandezHuerta()) : null,
                    spanish ? rounded(counts.inflesz()) : null);
        }

        private static Double rounded(double number) {
            return Math.round(number * 10) / 10.0;
        }
    }
}
