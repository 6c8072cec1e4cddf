package org.clearleaf;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.util.List;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.rule.RuleWords;
import org.jspecify.annotations.Nullable;

/** The shapes of SARIF 2.1.0 that a check needs. */
final class SarifJson {

    private SarifJson() {}

    record Text(String text) {}

    record Tool(Driver driver) {}

    record Driver(String name, List<Description> rules) {}

    record Description(String id, Text shortDescription, Text help) {

        static Description of(Rule rule, RuleWords words) {
            return new Description(rule.id(), new Text(words.title(rule)), new Text(words.fix(rule)));
        }
    }

    record Result(String ruleId, String level, Text message, List<Location> locations) {

        static Result of(Found found, Path file) {
            Region region = found.line() > 0 ? new Region(found.line(), found.column()) : null;
            return new Result(
                    found.code(),
                    found.severity(),
                    new Text(found.message() + " " + found.fix()),
                    List.of(new Location(
                            new PhysicalLocation(new ArtifactLocation(uri(file)), region),
                            List.of(new LogicalLocation(found.path())))));
        }
    }

    record Location(PhysicalLocation physicalLocation, List<LogicalLocation> logicalLocations) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PhysicalLocation(
            ArtifactLocation artifactLocation, @Nullable Region region) {}

    record ArtifactLocation(String uri) {}

    record Region(int startLine, int startColumn) {}

    record LogicalLocation(String fullyQualifiedName) {}

    /** Relative where it can be, so that a code host finds the file in its own copy. */
    private static String uri(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path there = file.toAbsolutePath().normalize();
        return there.startsWith(here)
                ? here.toUri().relativize(there.toUri()).toString()
                : there.toUri().toString();
    }
}
