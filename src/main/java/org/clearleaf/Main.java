package org.clearleaf;

import java.util.Locale;
import picocli.CommandLine;

/** The command line; no argument opens the reader. Ends with 0 when all is fine, 1 when problems were found, 2 on wrong usage. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Logs.quieten();
        int exit = commandLine().execute(args);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new ReadCommand()).registerConverter(Locale.class, Locale::forLanguageTag);
    }
}
