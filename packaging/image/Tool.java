import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.spi.ToolProvider;

/** Runs the tools of the JDK and of the system; a failure ends the packing. */
final class Tool {

    private Tool() {}

    /** Runs a program and shows what it says. */
    static void run(List<String> command) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException(command.getFirst() + " ended with " + exit + ": " + command);
        }
    }

    /** Runs a tool of the JDK and gives back what it printed. */
    static String jdk(String name, List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = ToolProvider.findFirst(name)
                .orElseThrow()
                .run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException(name + " ended with " + exit + ": " + out + err);
        }
        return out.toString();
    }
}
