package org.clearleaf.takehome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.ReaderException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clearleaf.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class QrTextTest {

    private static final HandoutOptions OPTIONS = new HandoutOptions("911", "988", LocalDate.of(2026, 11, 22));

    static List<QuestionLists.Chosen> lists() {
        return new QuestionLists().all();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aPhoneReadsEveryListBack(QuestionLists.Chosen chosen) throws ReaderException {
        Optional<String> text = text(chosen.article(), chosen.questions());
        if (text.isPresent()) {
            QrSymbol code = QrSymbol.of(text.get()).orElseThrow();
            assertEquals(text.get(), new PhoneCamera().read(DrawnCode.of(code)));
            chosen.questions()
                    .forEach(question -> assertTrue(
                            text.get().contains(question.strip().replaceAll("\\s+", " ")),
                            "no question may be cut: " + question));
        }
    }

    @Test
    void mostListsFit() {
        long fitting = lists().stream()
                .filter(chosen -> text(chosen.article(), chosen.questions()).isPresent())
                .count();
        assertTrue(fitting > 100, "only " + fitting + " of 200 lists fit into a code");
        assertTrue(fitting < 200, "some lists must be too long, or nothing is tested");
    }

    @Test
    void nothingChosenGivesTheTitleTheFactsAndTheSource() {
        String text = text(ketamine(), List.of()).orElseThrow();
        assertTrue(text.startsWith("Ketamine for low back pain\n"), text);
        assertTrue(text.contains("People with side effects 35 in 100"), text);
        assertTrue(text.endsWith("Not yet reviewed by a clinician\nSource: Clearleaf"), text);
        assertFalse(text.contains("My questions"), text);
    }

    @Test
    void factsMakeRoomForQuestions() {
        List<String> wordy = List.of("Why? ".repeat(100));
        String text = text(ketamine(), wordy).orElseThrow();
        assertFalse(text.contains("How long relief lasted Up to 2 weeks\n- People"), text);
        assertTrue(text.contains("Source: Clearleaf"), text);
    }

    @Test
    void twoHundredQuestionsAreTooLong() {
        assertEquals(
                Optional.empty(),
                text(ketamine(), Collections.nCopies(200, "Is there anything else that I should know about it?")));
    }

    private static Optional<String> text(Article article, List<String> questions) {
        return new QrText(new HandoutMaker(article, OPTIONS).of(questions, Set.of())).text();
    }

    private static Article ketamine() {
        return StarterLibrary.edition("ketamine-low-back-pain", "en").article();
    }
}
