package org.clearleaf.ui.faq;

import java.util.List;
import javafx.scene.layout.VBox;
import org.clearleaf.search.Hit;
import org.clearleaf.search.Span;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.Stamp;
import org.jspecify.annotations.Nullable;

/** An answer: the question and a line or two around the words that matched. */
final class AnswerNode extends VBox {

    private final ReadingText title = new ReadingText("", "t-label strong");
    private final ReadingText snippet = new ReadingText("", "t-label quiet");

    AnswerNode() {
        getStyleClass().add("result");
        getChildren().addAll(title, snippet);
    }

    /** @param stamp says that the answer must no longer be relied on; absent if it may */
    void show(Hit hit, @Nullable String stamp) {
        say(title, hit.title(), hit.titleMarks());
        say(snippet, hit.snippet(), hit.snippetMarks());
        getChildren().removeIf(Stamp.class::isInstance);
        if (stamp != null) {
            getChildren().add(1, new Stamp(stamp));
        }
    }

    private static void say(ReadingText text, String words, List<Span> spans) {
        text.say(words);
        text.marks(spans.stream()
                .map(span -> new ReadingText.Mark(span.start(), span.end(), false))
                .toList());
    }
}
