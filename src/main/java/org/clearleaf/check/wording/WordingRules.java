package org.clearleaf.check.wording;

import java.util.List;
import org.clearleaf.check.rule.Rule;

/** Rules for words and sentences. */
public final class WordingRules {

    private WordingRules() {}

    public static List<Rule> all() {
        return List.of(
                new ReadingGrade(),
                new SmogGrade(),
                new SpanishEase(),
                new HardSection(),
                new LongSentence(),
                new LoudWords(),
                new UnexplainedAcronym(),
                new AcronymDrift(),
                new EverydayWords(),
                new MedicalTerms(),
                new ActiveVoice(),
                new SpeaksToReader());
    }
}
