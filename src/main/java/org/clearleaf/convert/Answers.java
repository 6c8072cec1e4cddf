package org.clearleaf.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clearleaf.article.Block;
import org.clearleaf.article.RichText;
import org.clearleaf.convert.text.Runs;
import org.clearleaf.convert.text.Sentences;

/** Sets the first sentences of a longer text apart as its short answer. */
public final class Answers {

    private final Sentences sentences;
    private final SourceWords words;

    public Answers(Locale language) {
        sentences = new Sentences(language);
        words = new SourceWords(language);
    }

    /** The answer that some blocks give; none where there are none. */
    public Optional<Answer> of(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        List<Block> rest = new ArrayList<>(blocks.subList(1, blocks.size()));
        RichText lead = switch (blocks.getFirst()) {
            case Block.Paragraph(RichText text) -> cut(text, rest);
            case Block.Bullets(RichText intro, var items) -> {
                rest.addFirst(new Block.Bullets(null, items));
                yield intro == null ? say("convert.answer.list") : intro;
            }
            case Block.Steps(RichText intro, var items) -> {
                rest.addFirst(new Block.Steps(null, items));
                yield intro == null ? say("convert.answer.list") : intro;
            }
            case Block other -> {
                rest.addFirst(other);
                yield say("convert.answer.below");
            }
        };
        return Optional.of(new Answer(lead, rest));
    }

    private RichText cut(RichText text, List<Block> rest) {
        int end = sentences.lead(text.plain());
        Runs.cut(text, end, text.plain().length()).ifPresent(more -> rest.addFirst(new Block.Paragraph(more)));
        return Runs.cut(text, 0, end).orElse(text);
    }

    private RichText say(String key) {
        return RichText.of(words.text(key));
    }
}
