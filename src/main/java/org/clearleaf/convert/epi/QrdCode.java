package org.clearleaf.convert.epi;

import java.util.Map;
import java.util.Optional;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.Population;

/** Codes of the sections of a leaflet (EMA, list 200000029659); they are the same in all languages. */
final class QrdCode {

    /** In the text for doctors: the name of the medicine. */
    static final String NAME = "200000029792";

    static final String LEAFLET = "200000029894";
    static final String WHAT_IT_IS = "200000029895";
    static final String DO_NOT_TAKE = "200000029897";
    static final String WARNINGS = "200000029898";
    static final String SIDE_EFFECTS = "200000029910";

    private static final Map<String, Aspect> ASPECTS = Map.ofEntries(
            Map.entry("200000029896", Aspect.WHO_SHOULD_NOT_USE),
            Map.entry(DO_NOT_TAKE, Aspect.WHO_SHOULD_NOT_USE),
            Map.entry(WARNINGS, Aspect.WHO_SHOULD_NOT_USE),
            Map.entry("200000029899", Aspect.WHO_SHOULD_NOT_USE),
            Map.entry("200000029900", Aspect.WHO_SHOULD_NOT_USE),
            Map.entry("200000029901", Aspect.WHO_SHOULD_NOT_USE),
            Map.entry("200000029902", Aspect.WHO_SHOULD_NOT_USE),
            Map.entry("200000029903", Aspect.WHO_SHOULD_NOT_USE),
            Map.entry(SIDE_EFFECTS, Aspect.SIDE_EFFECTS),
            Map.entry("200000029912", Aspect.SIDE_EFFECTS),
            Map.entry("200000029913", Aspect.NEXT_STEPS),
            Map.entry("200000029914", Aspect.NEXT_STEPS));

    private static final Map<String, Population> PEOPLE =
            Map.of("200000029899", Population.CHILDREN, "200000029903", Population.DRIVING);

    private QrdCode() {}

    static boolean isLeaflet(Leaflet.Section root) {
        return root.code().equals(LEAFLET)
                || root.sections().stream().anyMatch(section -> section.code().equals(WHAT_IT_IS));
    }

    /** The side of the topic; that of the section around it where the code says nothing. */
    static Aspect aspect(String code, Aspect around) {
        return ASPECTS.getOrDefault(code, around);
    }

    static Optional<Population> population(String code) {
        return Optional.ofNullable(PEOPLE.get(code));
    }
}
