package canary.ui.window;

import java.io.IOException;

/** Runs a command. */
public final class RunsCommand {
    Process run(String[] command) throws IOException {
        return Runtime.getRuntime().exec(command);
    }
}
