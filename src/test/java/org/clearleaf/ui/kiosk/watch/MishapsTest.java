package org.clearleaf.ui.kiosk.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

final class MishapsTest {

    private static final String TYPED = "a-word-that-a-visitor-typed";

    @Test
    void theLogSaysWhereItWasAndNeverWhatWasTyped() {
        List<String> logged = new ArrayList<>();
        Logger logger = Logger.getLogger(Mishaps.class.getName());
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line.getMessage() + line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
        try {
            new Mishaps(System::nanoTime)
                    .uncaughtException(
                            Thread.currentThread(),
                            new IllegalStateException(TYPED, new NumberFormatException("For input: " + TYPED)));
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
        }
        assertEquals(1, logged.size());
        String line = logged.getFirst();
        assertTrue(line.contains("IllegalStateException") && line.contains("NumberFormatException"), line);
        assertTrue(line.contains(MishapsTest.class.getName()), "the log must say where it was: " + line);
        assertFalse(line.contains(TYPED), line);
    }
}
