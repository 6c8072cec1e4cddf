package org.clearleaf.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clearleaf.article.Risk;

/**
 * The numbers of an article, found by a first look at its benefits and risks: their notes may name one another, so every
 * number must be known before the first note is read.
 */
record OutcomeNumbers(Targets<Outcome> outcomes, Targets<Risk> risks) {

    /** Takes a look; what is wrong is reported when the parts are read in earnest. */
    static OutcomeNumbers look(Fields bare, References references) {
        Fields in = bare.with(new Values(new ProblemList(), references));
        OutcomeReader reader = new OutcomeReader(new HashSet<>(), Targets.none());
        List<Outcome> benefits =
                reader.benefits(in).benefits().stream().map(Outcome::of).toList();
        List<Risk> risks = reader.risks(in).risks();
        Set<String> declared = new HashSet<>(DeclaredIds.in(in, "benefits"));
        declared.addAll(DeclaredIds.in(in, "risks"));
        return new OutcomeNumbers(
                Targets.of(
                        declared,
                        Stream.concat(benefits.stream(), risks.stream().map(Outcome::of))
                                .toList(),
                        Outcome::id),
                Targets.of(DeclaredIds.in(in, "risks"), risks, Risk::id));
    }
}
