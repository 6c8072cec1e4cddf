package org.clearleaf.takehome;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearleaf.article.Article;
import org.clearleaf.article.Benefit;
import org.clearleaf.article.Certainty;
import org.clearleaf.article.Comparison;
import org.clearleaf.article.Evidence;
import org.clearleaf.article.Frequency;
import org.clearleaf.article.FrequencyWords;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Risk;
import org.clearleaf.article.Source;
import org.jspecify.annotations.Nullable;

/** Shows what may happen to people, in the same words and pictures as the reader. */
final class OutcomePieces {

    private final Article article;
    private final HandoutWords words;
    private final FrequencyWords frequencies;

    OutcomePieces(Article article, HandoutWords words) {
        this.article = article;
        this.words = words;
        this.frequencies = new FrequencyWords(article.language());
    }

    /** A risk as people out of a hundred, with both counts, whom it was counted among and where the number comes from. */
    Stream<Piece> risk(Risk risk) {
        List<Piece> pieces = new ArrayList<>();
        if (risk.frequency() instanceof Frequency.Count count) {
            pieces.add(new Piece.People(List.of(crowd(risk, count))));
        } else {
            pieces.add(quiet(words.text("takehome.risk.amount", risk.name(), frequencies.inFull(risk.frequency()))));
        }
        String population = risk.population();
        if (population != null) {
            pieces.add(quiet(counting(population, risk.time())));
        }
        RichText note = risk.note();
        if (note != null) {
            pieces.add(new Piece.Words(note, Piece.Look.QUIET));
        }
        sources(risk.sources()).forEach(pieces::add);
        return pieces.stream();
    }

    private Crowd crowd(Risk risk, Frequency.Count count) {
        String have = Objects.requireNonNullElse(risk.have(), words.text("takehome.risk.have"));
        String haveNot = Objects.requireNonNullElse(risk.haveNot(), words.text("takehome.risk.have-not"));
        String with = frequencies.inFull(count);
        String without = frequencies.inFull(new Frequency.Count(count.without(), count.denominator()));
        List<String> lines = new ArrayList<>(List.of(with + " " + have, without + " " + haveNot));
        Comparison comparison = risk.comparison();
        if (comparison != null) {
            lines.add(compared(comparison, frequencies.inFull(comparison.frequency())));
        }
        return new Crowd(null, count, words.text("takehome.risk.sentence", with, have, without, haveNot), lines);
    }

    /** With and without a treatment, side by side, out of the same number of people. */
    Stream<Piece> benefit(Benefit benefit) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Words(benefit.name(), Piece.Look.STRONG));
        RichText note = benefit.note();
        if (note != null) {
            pieces.add(new Piece.Words(note, Piece.Look.BODY));
        }
        Comparison without = benefit.comparison();
        List<Crowd> crowds = new ArrayList<>();
        if (without != null) {
            add(crowds, pieces, without.label(), without.frequency(), null);
        }
        add(crowds, pieces, words.text("takehome.benefits.with"), benefit.frequency(), benefit.have());
        if (!crowds.isEmpty()) {
            pieces.add(new Piece.People(crowds));
        }
        pieces.add(quiet(counting(benefit.population(), benefit.time())));
        pieces.add(sureness(benefit.certainty(), null));
        return pieces.stream();
    }

    private void add(List<Crowd> crowds, List<Piece> pieces, String label, Frequency frequency, @Nullable String have) {
        String amount = frequencies.inFull(frequency);
        String said = have == null ? amount : amount + " " + have;
        if (frequency instanceof Frequency.Count count) {
            crowds.add(new Crowd(label, count, label + ": " + amount, List.of(said)));
        } else {
            pieces.add(new Piece.Words(label + ": " + said, Piece.Look.BODY));
        }
    }

    /** What studies found about one question. */
    Stream<Piece> finding(Evidence.Finding finding) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Words(finding.statement(), Piece.Look.BODY));
        if (!finding.studies().isEmpty()) {
            pieces.add(new Piece.Grid(
                    words.text("takehome.evidence.title"),
                    List.of(words.text("takehome.evidence.studied"), words.text("takehome.evidence.longest")),
                    finding.studies().stream().map(this::study).toList(),
                    true));
        }
        pieces.add(sureness(finding.certainty(), finding.reason()));
        return pieces.stream();
    }

    private List<RichText> study(Evidence.Study study) {
        Evidence.Duration relief = study.relief();
        String longest = relief == null
                ? words.text("takehome.evidence.none")
                : words.text("takehome.evidence.up-to." + relief.unit().code(), relief.value());
        return List.of(RichText.of(study.name() + ", " + study.detail()), RichText.of(longest));
    }

    private Piece sureness(Certainty certainty, @Nullable RichText reason) {
        return new Piece.Sureness(dots(certainty), words.text("takehome.certainty." + certainty.code()), reason);
    }

    private static int dots(Certainty certainty) {
        return switch (certainty) {
            case HIGH -> 4;
            case MODERATE -> 3;
            case LOW -> 2;
            case VERY_LOW -> 1;
        };
    }

    private String compared(Comparison comparison, String amount) {
        return words.text("takehome.risk.compared", comparison.label(), amount);
    }

    private String counting(String population, @Nullable String time) {
        return time == null
                ? words.text("takehome.risk.among", population)
                : words.text("takehome.risk.among-in", population, time);
    }

    private Stream<Piece> sources(List<String> ids) {
        String cited = ids.stream()
                .flatMap(id -> article.source(id).stream())
                .map(Source::citation)
                .collect(Collectors.joining("; "));
        return cited.isEmpty() ? Stream.empty() : Stream.of(quiet(words.text("takehome.risk.source", cited)));
    }

    private static Piece quiet(String said) {
        return new Piece.Words(said, Piece.Look.QUIET);
    }
}
