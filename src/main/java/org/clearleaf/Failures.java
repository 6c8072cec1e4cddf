package org.clearleaf;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystemException;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line why a command can't go on. Only a bug leaves a stack trace, and that in the log. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    private final CommandWords words = new CommandWords();

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println(words.text("main.try-help", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        command.getErr().println(line(failure));
        return ExitCode.SOFTWARE;
    }

    /** What went wrong, in a line for the person; more is in the log. */
    String line(Throwable failure) {
        Optional<String> advice = new NativeLibraries().advice(failure);
        if (advice.isPresent()) {
            return advice.get();
        }
        return switch (failure) {
            case NothingToRead nothing ->
                words.text("main.library", nothing.folder(), nothing.problem(), nothing.fix());
            case FileSystemException disk -> words.text("main.can-not-use", Objects.toString(disk.getFile(), ""));
            case IOException disk -> words.text("main.disk", Objects.toString(disk.getMessage(), ""));
            default -> {
                LOG.log(Level.ERROR, "a command failed", failure);
                yield words.text("main.failed");
            }
        };
    }
}
