package org.clearleaf;

import java.io.PrintWriter;

/** A line on the terminal that tells how far a long work has come; nothing where nobody would see it. */
final class WorkBar {

    /** Fewer are done before anybody could read the line. */
    private static final int MANY = 50;

    private static final int WIDTH = 30;
    private static final int PERCENT = 100;
    private static final int LINE = 79;

    private final PrintWriter err;
    private final CommandWords words;
    private final String key;
    private final boolean terminal;
    private int shown = -1;

    /** Says nothing yet. */
    WorkBar(PrintWriter err, CommandWords words, String key, boolean terminal) {
        this.err = err;
        this.words = words;
        this.key = key;
        this.terminal = terminal;
    }

    /** May be called from several threads, as often as one likes. */
    synchronized void at(int done, int total) {
        int percent = total == 0 ? PERCENT : (int) ((long) done * PERCENT / total);
        if (terminal && total >= MANY && percent > shown) {
            shown = percent;
            int filled = percent * WIDTH / PERCENT;
            String bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
            err.print("\r" + words.text(key, bar, percent, done, total));
            err.print(done == total ? "\r" + " ".repeat(LINE) + "\r" : "");
            err.flush();
        }
    }
}
