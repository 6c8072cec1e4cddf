package org.clearleaf.takehome.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.clearleaf.article.Question;
import org.clearleaf.article.QuestionsToAsk;
import org.clearleaf.library.Edition;
import org.clearleaf.takehome.StarterLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrintedLettersTest {

    private final PrintedLetters letters = new PrintedLetters();

    @ParameterizedTest
    @CsvSource({"can I take هذا دواء ?, هذا دواء", "is it safe עם aspirin, עם", "my 💊 and my heart, 💊", "明日は, 明日は"})
    void wordsInLettersThatWeDoNotHaveAreNamed(String question, String words) throws IOException {
        assertEquals(List.of(words.split(" ", -1)), letters.missing(List.of(question)));
    }

    @Test
    void eachWordIsNamedOnce() throws IOException {
        assertEquals(List.of("💊"), letters.missing(List.of("a 💊", "the 💊 again")));
    }

    @Test
    void everyQuestionOfTheStarterLibraryPrints() throws IOException {
        List<String> all = StarterLibrary.editions().stream()
                .map(Edition::article)
                .flatMap(article -> Stream.concat(
                        article.questionsToAsk().prompts().stream().map(QuestionsToAsk.Prompt::text),
                        article.questions().stream().map(Question::question)))
                .toList();
        assertEquals(List.of(), letters.missing(all));
    }

    @Test
    void theLanguagesOfTheScreenPrint() throws IOException {
        assertEquals(
                List.of(),
                letters.missing(List.of("¿Cuánto cuesta? – “Año”", "Ça va, où êtes-vous ?", "Não, obrigação")));
    }
}
