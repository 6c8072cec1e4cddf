package org.clearleaf.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Listens to what a class writes into the log, and keeps it out of the report of the tests. */
public final class LogWatch extends Handler implements AutoCloseable {

    private final Logger logger;
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();

    public LogWatch(Class<?> writer) {
        logger = Logger.getLogger(writer.getName());
        logger.addHandler(this);
        logger.setUseParentHandlers(false);
    }

    /** What was written, values filled in. */
    public List<String> lines() {
        return records.stream().map(new SimpleFormatter()::formatMessage).toList();
    }

    /** What was thrown with it. */
    public List<Throwable> failures() {
        return records.stream()
                .map(LogRecord::getThrown)
                .filter(thrown -> thrown != null)
                .toList();
    }

    @Override
    public void publish(LogRecord written) {
        records.add(written);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
    }
}
