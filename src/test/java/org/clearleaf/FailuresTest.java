package org.clearleaf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

final class FailuresTest {

    private final Logger log = Logger.getLogger(Failures.class.getName());

    @BeforeEach
    void keepTheLogOutOfTheReport() {
        log.setLevel(Level.OFF);
    }

    @AfterEach
    void restoreTheLog() {
        log.setLevel(null);
    }

    @Test
    void aBugIsOneLineForThePerson() {
        assertSaid("Clearleaf had to stop because of a mistake in the program. The log says more.", () -> {
            throw new IllegalStateException("a bug");
        });
    }

    @Test
    void aRefusingDiskIsNamed() {
        assertSaid("Clearleaf can't use /root/x. Check that the folder is there and that you may write in it.", () -> {
            throw new AccessDeniedException("/root/x");
        });
        assertSaid("The disk could not be read or written: No space left on device", () -> {
            throw new IOException("No space left on device");
        });
    }

    @Test
    void aMissingLibraryIsAdvice() {
        UnsatisfiedLinkError missing = new UnsatisfiedLinkError("no javafx_font_freetype in java.library.path");
        String advice = new NativeLibraries().advice(missing).orElseThrow();
        assertSaid(advice, () -> {
            throw new IllegalStateException(missing);
        });
    }

    private static void assertSaid(String line, Callable<Integer> work) {
        StringWriter err = new StringWriter();
        int exit = new CommandLine(new Failing(work))
                .setExecutionExceptionHandler(new Failures())
                .setErr(new PrintWriter(err, true))
                .execute();
        assertEquals(1, exit);
        assertEquals(line, err.toString().strip());
    }

    @Command(name = "failing")
    private record Failing(Callable<Integer> work) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            return work.call();
        }
    }
}
