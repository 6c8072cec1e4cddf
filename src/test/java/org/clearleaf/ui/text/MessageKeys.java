package org.clearleaf.ui.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.Certainty;
import org.clearleaf.article.Coded;
import org.clearleaf.article.Population;
import org.clearleaf.article.Response;
import org.clearleaf.article.ReviewerKind;
import org.clearleaf.article.SourceType;
import org.clearleaf.article.Strength;
import org.clearleaf.article.Subject;
import org.clearleaf.article.TimeUnit;
import org.clearleaf.article.Urgency;
import org.clearleaf.check.readability.Ease;
import org.clearleaf.convert.GapReason;
import org.clearleaf.doctor.Finding;
import org.clearleaf.settings.clinic.SettingProblem;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.theme.Theme;
import org.clearleaf.ui.work.StartTrace;

/** The keys of messages that the source asks for: whole ones, and those put together from a beginning and an ending. */
final class MessageKeys {

    private static final Pattern KEY = Pattern.compile(
            "\"((?:main|app|convert|faq|kiosk|notice|panel|shelf|window|article|search|takehome)\\.[a-z0-9.-]*)\"");

    private static final List<String> HELP_LINES = List.of(
            "search",
            "move",
            "open",
            "match",
            "escape",
            "panels",
            "history",
            "scroll",
            "size",
            "print",
            "region",
            "full-screen",
            "help");

    /** What can follow a beginning. */
    private static final Map<String, List<String>> ENDINGS = Map.ofEntries(
            Map.entry("convert.gap.", codes(GapReason.values())),
            Map.entry("convert.group.", List.of("basics", "care", "more", "questions")),
            Map.entry("convert.openfda.group.", List.of("basics", "care", "more")),
            Map.entry(
                    "kiosk.",
                    Stream.of("ask", "idle")
                            .flatMap(card -> Stream.of(".title", ".line", ".stay", ".leave")
                                    .map(part -> card + part))
                            .toList()),
            Map.entry("kiosk.keyboard.", List.of("accents", "letters", "numbers")),
            Map.entry("kiosk.keyboard.shift.", List.of("off", "once", "locked")),
            Map.entry("main.check.", List.of("error", "warning", "note", "off")),
            Map.entry("main.check.html.", List.of("severity", "place", "found", "rule")),
            Map.entry("main.doctor.", List.of("good", "look", "bad")),
            Map.entry("main.doctor.found.", findings(true)),
            Map.entry("main.doctor.do.", findings(false)),
            Map.entry(
                    "main.manual.", List.of("name", "synopsis", "description", "options", "commands", "exit", "files")),
            Map.entry("main.missing.", List.of("mac", "windows")),
            Map.entry("main.settings.fix.", settingProblems()),
            Map.entry("main.settings.problem.", settingProblems()),
            Map.entry(
                    "main.trace.",
                    Stream.of(StartTrace.Step.values())
                            .map(step -> step.name().toLowerCase(Locale.ROOT))
                            .toList()),
            Map.entry(
                    "notice.",
                    Stream.of(
                                    "empty",
                                    "broken-library",
                                    "nothing-to-show",
                                    "broken",
                                    "missing",
                                    "hidden",
                                    "all-hidden",
                                    "opening")
                            .flatMap(notice -> Stream.of(notice + ".title", notice + ".line"))
                            .toList()),
            Map.entry("panel.", List.of("do", "dont")),
            Map.entry("panel.about.reviewer.", codes(ReviewerKind.values())),
            Map.entry("panel.certainty.", codes(Certainty.values())),
            Map.entry("panel.evidence.column.", codes(TimeUnit.values())),
            Map.entry("panel.evidence.up-to.", codes(TimeUnit.values())),
            Map.entry("panel.help.", codes(Urgency.values())),
            Map.entry("panel.missing.", List.of("side-effects", "who-should-not-use")),
            Map.entry("panel.population.", codes(Population.values())),
            Map.entry("panel.reading.", codes(Ease.values())),
            Map.entry("panel.response.", codes(Response.values())),
            Map.entry("panel.source.", codes(SourceType.values())),
            Map.entry("panel.strength.", codes(Strength.values())),
            Map.entry("panel.strength.line.", codes(Strength.values())),
            Map.entry(
                    "panel.tab.",
                    Stream.of(Aspect.values())
                            .filter(Aspect::hasTab)
                            .map(Aspect::code)
                            .toList()),
            Map.entry("search.population.", codes(Population.values())),
            Map.entry("shelf.list.", codes(Place.Order.values())),
            Map.entry("shelf.order.", codes(Place.Order.values())),
            Map.entry("shelf.subject.", codes(Subject.values())),
            Map.entry("takehome.about.reviewer.", codes(ReviewerKind.values())),
            Map.entry("takehome.certainty.", codes(Certainty.values())),
            Map.entry("takehome.evidence.up-to.", codes(TimeUnit.values())),
            Map.entry("takehome.help.", codes(Urgency.values())),
            Map.entry("takehome.population.", codes(Population.values())),
            Map.entry("takehome.response.", codes(Response.values())),
            Map.entry("takehome.sign.", List.of("stop", "warn", "tell")),
            Map.entry("takehome.strength.", codes(Strength.values())),
            Map.entry("takehome.strength.line.", codes(Strength.values())),
            Map.entry("takehome.subject.", codes(Subject.values())),
            Map.entry("window.colors.", codes(Theme.values())),
            Map.entry("window.does.", HELP_LINES),
            Map.entry("window.keys.", HELP_LINES));

    /** Endings for topics of one kind; where there are none, the words without them are used. */
    private static final Set<String> FOR_A_KIND = Set.of(".condition", ".symptom", ".decision");

    private final Set<String> found;

    private MessageKeys(Set<String> found) {
        this.found = found;
    }

    static MessageKeys inSource() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return new MessageKeys(files.filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".jte"))
                    .flatMap(file -> KEY.matcher(text(file)).results())
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** Beginnings of which this class doesn't know what follows. */
    Set<String> unknownBeginnings() {
        return found.stream()
                .filter(key -> key.endsWith(".") && !ENDINGS.containsKey(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All that may be asked for. */
    Set<String> all() {
        return found.stream()
                .flatMap(key -> key.endsWith(".")
                        ? ENDINGS.getOrDefault(key, List.of()).stream().map(ending -> key + ending)
                        : Stream.of(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isUsed(String key) {
        return all().contains(key)
                || FOR_A_KIND.stream()
                        .anyMatch(kind ->
                                key.endsWith(kind) && all().contains(key.substring(0, key.length() - kind.length())));
    }

    private static List<String> settingProblems() {
        return Stream.of(SettingProblem.Kind.values())
                .map(SettingProblem.Kind::code)
                .toList();
    }

    private static List<String> findings(boolean goodOnes) {
        return Stream.of(Finding.Kind.values())
                .filter(kind -> goodOnes || kind.verdict() != Finding.Verdict.GOOD)
                .map(Finding.Kind::code)
                .toList();
    }

    private static List<String> codes(Coded... choices) {
        return Stream.of(choices).map(Coded::code).toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
