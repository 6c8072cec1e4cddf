package org.clearleaf.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.clearleaf.article.Coded;
import org.clearleaf.check.rule.Rule;
import org.clearleaf.check.rule.Severity;

/** How much each rule matters. Comes from a file for each profile; authors can have a file of their own. */
public final class Severities {

    private static final String OFF = "off";

    private final Map<String, String> words;

    private Severities(Map<String, String> words) {
        this.words = Map.copyOf(words);
    }

    /** What a profile says of each rule; what it does not name counts as a warning. */
    public static Severities of(Profile profile) {
        Properties file = new Properties();
        try (InputStream in = Objects.requireNonNull(
                Severities.class.getResourceAsStream("severities_" + profile.code() + ".properties"))) {
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the program itself can't be read", e);
        }
        return new Severities(Map.of()).with(file);
    }

    /**
     * The same but for the rules that a file names.
     *
     * @param file ids of rules, each with {@code error}, {@code warning}, {@code note} or {@code off}
     * @throws IllegalArgumentException with the line that can't be used as its message
     */
    public Severities with(Properties file) {
        Map<String, String> more = new HashMap<>(words);
        file.forEach((id, word) -> {
            boolean known = isRule(id.toString())
                    && (word.equals(OFF)
                            || Coded.of(Severity.class, word.toString()).isPresent());
            if (!known) {
                throw new IllegalArgumentException(id + "=" + word);
            }
            more.put(id.toString(), word.toString());
        });
        return new Severities(more);
    }

    /** Switches off all rules but those. A rule that was off counts as a warning when it is named. */
    public Severities only(Set<String> ids) {
        Map<String, String> more = new HashMap<>(words);
        RuleBook.all().stream().map(Rule::id).forEach(id -> {
            if (!ids.contains(id)) {
                more.put(id, OFF);
            } else {
                more.replace(id, OFF, Severity.WARNING.code());
            }
        });
        return new Severities(more);
    }

    /** Switches off those rules. */
    public Severities without(Set<String> ids) {
        Map<String, String> more = new HashMap<>(words);
        ids.forEach(id -> more.put(id, OFF));
        return new Severities(more);
    }

    /** Empty when the rule is switched off. */
    public Optional<Severity> of(Rule rule) {
        return Coded.of(Severity.class, words.getOrDefault(rule.id(), Severity.WARNING.code()));
    }

    /** Whether there is a rule of that id. */
    public static boolean isRule(String id) {
        return RuleBook.all().stream().anyMatch(rule -> rule.id().equals(id));
    }
}
