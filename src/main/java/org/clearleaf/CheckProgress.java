package org.clearleaf;

import java.io.PrintWriter;

/** A line on the terminal that tells how far a long check has come; nothing where nobody would see it. */
final class CheckProgress {

    /** A few files are done before anybody could read the line. */
    private static final int MANY = 50;

    private static final int STEP = 10;
    private static final int WIDTH = 30;
    private static final int PERCENT = 100;

    private final PrintWriter err;
    private final CommandWords words;
    private final boolean terminal;
    private int total;
    private int done;

    CheckProgress(PrintWriter err, CommandWords words, boolean terminal) {
        this.err = err;
        this.words = words;
        this.terminal = terminal;
    }

    void starts(int files) {
        total = files;
    }

    void step() {
        done++;
        if (terminal && total >= MANY && (done % STEP == 0 || done == total)) {
            int filled = done * WIDTH / total;
            String bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
            err.print("\r" + words.text("main.check.progress", bar, done * PERCENT / total, done, total));
            err.print(done == total ? "\r" + " ".repeat(WIDTH * 2) + "\r" : "");
            err.flush();
        }
    }
}
