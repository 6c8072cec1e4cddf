package org.clearleaf.convert.medquad;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clearleaf.article.Block;
import org.clearleaf.article.Question;
import org.clearleaf.convert.Answer;
import org.clearleaf.convert.Answers;
import org.clearleaf.convert.Draft;
import org.clearleaf.convert.GapReason;
import org.clearleaf.convert.Original;
import org.clearleaf.convert.SourceWords;
import org.clearleaf.convert.Tray;
import org.clearleaf.convert.text.CleanText;

/** Turns a document into an article. Answers to the same question stand together. */
final class DocumentArticle {

    private final Document document;
    private final Original original;
    private final Tray tray;
    private final SourceWords words = new SourceWords(Locale.ENGLISH);
    private final QuestionWords questions = new QuestionWords(words);
    private final Answers answers = new Answers(Locale.ENGLISH);
    private final SignsTable signs = new SignsTable(words);

    DocumentArticle(Document document, Original original, Tray tray) {
        this.document = document;
        this.original = original;
        this.tray = tray;
    }

    /** Files the article; there is an answer at least. */
    void file() {
        Map<String, List<Block>> blocks = new LinkedHashMap<>();
        Map<String, Asked> asked = new LinkedHashMap<>();
        for (Document.Pair pair : document.pairs()) {
            if (pair.answer().isBlank()) {
                tray.leaveOut(GapReason.EMPTY_ANSWER, place(pair), QuestionWords.plain(pair.question()));
                continue;
            }
            String shown = questions.shown(pair.question());
            Asked one = asked.computeIfAbsent(shown, _ -> new Asked(pair, shown));
            blocks.computeIfAbsent(shown, _ -> new ArrayList<>()).addAll(blocks(pair, one));
        }
        Optional<Answer> first = answers.of(List.copyOf(blocks.values()).getFirst());
        first.ifPresent(answer -> file(asked, blocks, answer));
    }

    private void file(Map<String, Asked> asked, Map<String, List<Block>> blocks, Answer first) {
        DocumentFrame frame = new DocumentFrame(document, original, words);
        Draft draft = frame.draft(first.shortAnswer());
        List<String> ids = new ArrayList<>();
        ids.add("at-a-glance");
        blocks.forEach((shown, all) -> {
            Asked one = asked.getOrDefault(shown, new Asked(document.pairs().getFirst(), shown));
            answers.of(all).ifPresent(answer -> ids.add(ask(one, answer, draft)));
        });
        draft.trace(frame.provenance(ids));
        frame.nameGaps(tray);
        tray.put(draft);
    }

    private String ask(Asked asked, Answer answer, Draft draft) {
        QuestionType type = QuestionType.of(asked.type);
        String id = draft.newId(asked.type.isBlank() ? "question" : asked.type);
        draft.ask(
                new Question(
                        id,
                        type.group(),
                        type.aspect(),
                        asked.shown,
                        asked.also,
                        answer.shortAnswer(),
                        answer.blocks()),
                words.text("convert.group." + type.group()));
        return id;
    }

    private List<Block> blocks(Document.Pair pair, Asked asked) {
        String answer = asked.withoutQuestion(pair.answer());
        Optional<List<Block>> table = signs.read(answer);
        if (table.isPresent()) {
            return table.get();
        }
        AnswerText.Found found = AnswerText.read(answer);
        if (found.isOpen()) {
            tray.leaveOut(GapReason.OPEN_LIST, place(pair), "");
        }
        return found.blocks();
    }

    private static String place(Document.Pair pair) {
        return "question " + pair.id() + ", " + pair.type();
    }

    /** A question in all its wordings. */
    private static final class Asked {

        private final String type;
        private final String shown;
        private final List<String> also = new ArrayList<>();

        Asked(Document.Pair pair, String shown) {
            this.type = pair.type();
            this.shown = shown;
            add(QuestionWords.plain(pair.question()));
        }

        private void add(String wording) {
            if (!wording.equals(shown) && !also.contains(wording) && !wording.isEmpty()) {
                also.add(wording);
            }
        }

        /** Some answers say the question again; those words are kept as another wording. */
        String withoutQuestion(String answer) {
            String text = CleanText.of(answer).strip();
            int mark = text.indexOf("? ");
            boolean again = mark > 0
                    && mark < 200
                    && text.matches("(?s)(What|How|Who|Is|Are|Can|Do|Does|Why|When)\\b.*")
                    && !text.substring(0, mark).matches("(?s).*[.!\\n].*");
            if (again) {
                add(CleanText.line(text.substring(0, mark + 1)));
            }
            return again ? text.substring(mark + 1).strip() : text;
        }
    }
}
