package org.clearleaf;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clearleaf.settings.clinic.StaffCodeHash;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes the line for a staff code that stands in a kiosk's settings. The code itself is asked for and kept nowhere. */
@Command(
        name = "staff-code",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = CommandWords.FILE)
final class StaffCodeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private final CommandWords words = new CommandWords();
    private final InputStream typed;

    /** @param typed where the code comes from when there is no terminal to hide it on */
    StaffCodeCommand(InputStream typed) {
        this.typed = typed;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        PrintWriter err = command.getErr();
        char[] code = code(err);
        if (!StaffCodeHash.isTypable(code)) {
            err.println(words.text("main.staff-code.wrong", StaffCodeHash.SHORTEST, StaffCodeHash.LONGEST));
            return 1;
        }
        err.println(words.text("main.staff-code.done"));
        command.getOut().println("code = \"" + StaffCodeHash.of(code).written() + "\"");
        Arrays.fill(code, ' ');
        return 0;
    }

    private char[] code(PrintWriter err) throws IOException {
        String question = words.text("main.staff-code.ask", StaffCodeHash.SHORTEST, StaffCodeHash.LONGEST);
        Optional<Console> terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        if (terminal.isPresent()) {
            return Objects.requireNonNullElse(terminal.get().readPassword("%s ", question), new char[0]);
        }
        err.println(question);
        String line = new BufferedReader(new InputStreamReader(typed, StandardCharsets.US_ASCII)).readLine();
        return line == null ? new char[0] : line.strip().toCharArray();
    }
}
