package org.clearleaf.library;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clearleaf.article.Frequency;
import org.clearleaf.article.FrequencyWords;
import org.clearleaf.article.Glossary;
import org.clearleaf.article.Run;

/** Turns what stands inside a mark into runs. An empty answer means that the text makes no sense without the mark. */
final class InlineMarks {

    private final Where where;
    private final ProblemList problems;
    private final References references;

    InlineMarks(Where where, Values values) {
        this.where = where;
        this.problems = values.problems();
        this.references = values.references();
    }

    Optional<List<Run>> read(String open, String inside) {
        return switch (open) {
            case "*" -> Optional.of(List.of(new Run.Strong(inside)));
            case "[[" -> term(inside);
            default -> inside.startsWith("=") ? number(inside.substring(1)) : sources(inside);
        };
    }

    /** A term that nobody explains is shown as plain words, where there are words. */
    private Optional<List<Run>> term(String inside) {
        int bar = inside.indexOf('|');
        String id = bar < 0 ? inside : inside.substring(0, bar);
        String words = bar < 0 ? "" : inside.substring(bar + 1);
        if (bar >= 0 && words.isBlank()) {
            problems.error("empty-mark", where);
            return Optional.empty();
        }
        Optional<Glossary.Term> term = references.terms().find(id, "unknown-term", where, problems);
        if (term.isPresent()) {
            return Optional.of(List.of(new Run.TermRef(id, bar < 0 ? term.get().term() : words)));
        }
        return bar < 0 ? Optional.empty() : Optional.of(List.of(new Run.Plain(words)));
    }

    /** A mark for a source that is not there is left out; what it stood behind can still be read. */
    private Optional<List<Run>> sources(String inside) {
        List<String> known = Arrays.stream(inside.split(",", -1))
                .map(String::strip)
                .filter(id -> references
                        .sources()
                        .find(id, "unknown-source", where, problems)
                        .isPresent())
                .toList();
        return Optional.of(known.isEmpty() ? List.of() : List.of(new Run.SourceMark(known)));
    }

    private Optional<List<Run>> number(String inside) {
        int colon = inside.indexOf(':');
        String id = colon < 0 ? inside : inside.substring(0, colon);
        String form = colon < 0 ? "full" : inside.substring(colon + 1);
        return references
                .outcomes()
                .find(id, "unknown-outcome", where, problems)
                .flatMap(outcome -> words(outcome, form))
                .map(words -> List.of(new Run.Derived(id, words)));
    }

    private Optional<String> words(Outcome outcome, String form) {
        FrequencyWords numbers = references.numbers();
        return switch (form) {
            case "full" -> Optional.of(numbers.inFull(outcome.frequency()));
            case "short" -> Optional.of(numbers.inShort(outcome.frequency()));
            case "comparison" -> comparison(outcome).map(numbers::inFull);
            default -> {
                problems.error("unknown-word", where, form, List.of("short", "comparison"));
                yield Optional.empty();
            }
        };
    }

    private Optional<Frequency> comparison(Outcome outcome) {
        if (outcome.comparison() == null) {
            problems.error("no-comparison", where, outcome.id());
            return Optional.empty();
        }
        return Optional.of(outcome.comparison().frequency());
    }
}
