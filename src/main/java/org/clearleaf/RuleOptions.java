package org.clearleaf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.clearleaf.article.Coded;
import org.clearleaf.check.Profile;
import org.clearleaf.check.Severities;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which rules a check follows, and how much each of them matters. */
final class RuleOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    private final CommandWords words = new CommandWords();

    @Option(names = "--profile", paramLabel = "PROFILE", descriptionKey = "profile", defaultValue = "ipdas")
    private String profile = Profile.IPDAS.code();

    @Option(names = "--rule", paramLabel = "RULE", descriptionKey = "rule", split = ",")
    private List<String> only = List.of();

    @Option(names = "--skip", paramLabel = "RULE", descriptionKey = "skip", split = ",")
    private List<String> skipped = List.of();

    @Option(names = "--severities", paramLabel = "FILE", descriptionKey = "severities")
    private @Nullable Path file;

    Severities severities() throws IOException {
        Severities chosen =
                Severities.of(Coded.of(Profile.class, profile).orElseThrow(() -> wrong("main.check.profile", profile)));
        if (file != null) {
            chosen = with(file, chosen);
        }
        return (only.isEmpty() ? chosen : chosen.only(known(only))).without(known(skipped));
    }

    private Severities with(Path own, Severities chosen) throws IOException {
        if (!Files.isRegularFile(own)) {
            throw wrong("main.check.severities", own);
        }
        Properties lines = new Properties();
        try (InputStream in = Files.newInputStream(own)) {
            lines.load(in);
            return chosen.with(lines);
        } catch (IllegalArgumentException e) {
            throw wrong("main.check.severity", own, Objects.toString(e.getMessage()));
        }
    }

    private Set<String> known(List<String> ids) {
        for (String id : ids) {
            if (!Severities.isRule(id)) {
                throw wrong("main.check.no-rule", id);
            }
        }
        return Set.copyOf(ids);
    }

    private ParameterException wrong(String key, Object... values) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), words.text(key, values));
    }
}
