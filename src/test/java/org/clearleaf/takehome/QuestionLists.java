package org.clearleaf.takehome;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.clearleaf.article.Article;
import org.clearleaf.article.QuestionsToAsk;
import org.clearleaf.library.Edition;

/** Two hundred lists as people put them together, the same in every run: from the articles, and in words of many scripts. */
final class QuestionLists {

    private static final int LISTS = 200;
    private static final int MOST = 16;
    private static final List<String> OWN = List.of(
            "Can I drive the next day?",
            "¿Puedo tomar vino con esto? ¿Cuánto?",
            "¿Y si olvido una dosis, señora doctora?",
            "What about my 💊 and my 🫀?",
            "👩🏽‍⚕️ who will be there?",
            "هل يمكنني القيادة في اليوم التالي؟",
            "האם זה בטוח עם לחץ דם גבוה?",
            "明日は運転できますか。",
            "Có an toàn không?",
            "  two\n lines \t and  gaps ",
            "\"quotes\" & <marks> \\ ; , :",
            "MECARD:N:x;; WIFI:S:y;;",
            "https://clinic.example/?a=1&b=2");

    private final Random random = new Random(20261122);

    /** A topic and what was chosen for it. */
    record Chosen(Article article, List<String> questions) {}

    List<Chosen> all() {
        return endless().limit(LISTS).toList();
    }

    /** One after the other, as many as somebody asks for. */
    Stream<Chosen> endless() {
        List<Article> articles =
                StarterLibrary.editions().stream().map(Edition::article).toList();
        return Stream.generate(() -> chosen(articles.get(random.nextInt(articles.size()))));
    }

    private Chosen chosen(Article article) {
        List<String> offered = new ArrayList<>(OWN);
        article.questionsToAsk().prompts().stream()
                .map(QuestionsToAsk.Prompt::text)
                .forEach(offered::add);
        article.questions().forEach(question -> offered.add(question.question()));
        int size = random.nextInt(MOST);
        return new Chosen(
                article,
                Stream.generate(() -> offered.get(random.nextInt(offered.size())))
                        .limit(size)
                        .toList());
    }
}
