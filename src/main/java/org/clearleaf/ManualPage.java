package org.clearleaf;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The page of {@code man clearleaf}, made from the command line itself, so that the two never differ. */
final class ManualPage {

    private final CommandLine program;
    private final CommandWords words = new CommandWords();

    ManualPage(CommandLine program) {
        this.program = program;
    }

    /**
     * The page in the language of man, with the macros of man(7).
     *
     * @param date of the release, in ISO form
     */
    String text(String date) {
        String version = String.join(" ", program.getCommandSpec().version());
        return Stream.of(
                        Stream.of(".TH CLEARLEAF 1 \"" + date + "\" \"" + plain(version) + "\""),
                        section("name", "clearleaf \\- " + plain(words.text("main.manual.summary"))),
                        section("synopsis"),
                        all().flatMap(this::synopsis),
                        section("description", description(program)),
                        section("options"),
                        arguments(program),
                        section("commands"),
                        program.getSubcommands().values().stream().flatMap(this::command),
                        section("exit"),
                        exitCodes(program),
                        section("files", ".TP", ".I " + plain(words.text("main.manual.files.settings"))),
                        Stream.of(plain(words.text("main.manual.files.about"))))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<CommandLine> all() {
        return Stream.concat(Stream.of(program), program.getSubcommands().values().stream());
    }

    private Stream<String> section(String key, String... lines) {
        return Stream.concat(Stream.of(".SH " + words.text("main.manual." + key)), Stream.of(lines));
    }

    private Stream<String> synopsis(CommandLine command) {
        String line = command.getHelp().synopsis(0).strip().replaceAll("\\s+", " ");
        String name = command.getCommandSpec().qualifiedName();
        return Stream.of(".B " + name, plain(line.substring(name.length()).strip()), ".br");
    }

    private Stream<String> command(CommandLine command) {
        Stream<String> head = Stream.of(".SS " + command.getCommandSpec().qualifiedName(), description(command));
        return Stream.of(head, arguments(command), exitCodes(command)).flatMap(lines -> lines);
    }

    private static String description(CommandLine command) {
        return plain(String.join(" ", command.getCommandSpec().usageMessage().description()));
    }

    private static Stream<String> arguments(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        return Stream.concat(
                spec.positionalParameters().stream().flatMap(ManualPage::positional),
                spec.options().stream().filter(option -> !option.hidden()).flatMap(ManualPage::option));
    }

    private static Stream<String> positional(PositionalParamSpec parameter) {
        return entry("\\fI" + plain(parameter.paramLabel()) + "\\fR", parameter.description());
    }

    private static Stream<String> option(OptionSpec option) {
        String names = Stream.of(option.names()).map(ManualPage::plain).collect(Collectors.joining("\\fR, \\fB"));
        boolean takesValue = option.arity().max() > 0;
        return entry(
                "\\fB" + names + "\\fR" + (takesValue ? " \\fI" + plain(option.paramLabel()) + "\\fR" : ""),
                described(option));
    }

    /** What help prints, in which names such as the default value have been filled in. */
    private static String[] described(OptionSpec option) {
        String value = String.valueOf(option.defaultValueString());
        return Stream.of(option.description())
                .map(line -> line.replace("${DEFAULT-VALUE}", value))
                .toArray(String[]::new);
    }

    private static Stream<String> entry(String term, String[] description) {
        return Stream.of(".TP", term, plain(Ansi.OFF.string(String.join(" ", description))));
    }

    private static Stream<String> exitCodes(CommandLine command) {
        Map<String, String> codes = command.getCommandSpec().usageMessage().exitCodeList();
        return codes.entrySet().stream().flatMap(code -> entry(plain(code.getKey()), new String[] {code.getValue()}));
    }

    /** Text that man takes as it is: a hyphen is a minus that can be copied, and no line is taken for a command. */
    private static String plain(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return List.of('.', '\'').contains(escaped.isEmpty() ? ' ' : escaped.charAt(0)) ? "\\&" + escaped : escaped;
    }
}
