package org.clearleaf.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.clearleaf.article.Block;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Run;
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

    /** The answer that some blocks give; none where there are none. A heading at the start stays before the words below it. */
    public Optional<Answer> of(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        List<Block> rest = new ArrayList<>(blocks.subList(1, blocks.size()));
        RichText lead = lead(blocks.getFirst(), rest);
        return Optional.of(new Answer(lead, rest));
    }

    private RichText lead(Block first, List<Block> rest) {
        return switch (first) {
            case Block.Paragraph(RichText text) when isHeading(text) && !rest.isEmpty() -> under(text, rest);
            case Block.Paragraph(RichText text) ->
                cut(text, more -> more.ifPresent(words -> rest.addFirst(new Block.Paragraph(words))));
            case Block.Bullets(RichText intro, var items)
            when intro != null -> cut(intro, more -> rest.addFirst(new Block.Bullets(more.orElse(null), items)));
            case Block.Steps(RichText intro, var items)
            when intro != null -> cut(intro, more -> rest.addFirst(new Block.Steps(more.orElse(null), items)));
            case Block other -> {
                rest.addFirst(other);
                yield RichText.of(words.text("convert.answer.below"));
            }
        };
    }

    private static boolean isHeading(RichText text) {
        return text.runs().stream().allMatch(Run.Strong.class::isInstance);
    }

    private RichText under(RichText heading, List<Block> rest) {
        if (!(rest.getFirst() instanceof Block.Paragraph(RichText text)) || isHeading(text)) {
            rest.addFirst(new Block.Paragraph(heading));
            return RichText.of(words.text("convert.answer.below"));
        }
        rest.removeFirst();
        RichText lead = cut(text, more -> more.ifPresent(words -> rest.addFirst(new Block.Paragraph(words))));
        List<Run> runs = new ArrayList<>(heading.runs());
        runs.add(new Run.Plain(" "));
        runs.addAll(lead.runs());
        return new RichText(runs);
    }

    private RichText cut(RichText text, Consumer<Optional<RichText>> rest) {
        int end = sentences.lead(text.plain());
        rest.accept(Runs.cut(text, end, text.plain().length()));
        return Runs.cut(text, 0, end).orElse(text);
    }
}
