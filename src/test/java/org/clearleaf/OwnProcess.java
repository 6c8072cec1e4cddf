package org.clearleaf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a command as a person does: in a process of its own, where JavaFX may start and end. */
final class OwnProcess {

    private static final long PATIENCE_SECONDS = 120;

    private final Path folder;

    /** Keeps what is printed in a folder. */
    OwnProcess(Path folder) {
        this.folder = folder;
    }

    CommandRun run(Object... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        for (Object word : words) {
            command.add(word.toString());
        }
        try {
            return run(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + command, e);
        }
    }

    private CommandRun run(List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        // The plainest settings: with them Java prints ASCII where nobody asks for more.
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("DISPLAY");
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after " + PATIENCE_SECONDS + " s: " + command);
        }
        return new CommandRun(process.exitValue(), text(out), text(err));
    }

    private static String text(Path printed) throws IOException {
        return Files.readString(printed, StandardCharsets.UTF_8);
    }
}
