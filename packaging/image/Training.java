import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the program through every screen once and keeps what Java loaded on the way, so that later starts needn't. */
final class Training {

    private final Layout layout;

    Training(Layout layout) {
        this.layout = layout;
    }

    /** @param log where to write what Java says of it */
    void record(Path log) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(layout.java(
                List.of("org.clearleaf.RehearsalMain", layout.data().toString())));
        command.add(1, "-XX:AOTCacheOutput=" + layout.cache());
        try (Screen screen = Screen.open()) {
            ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            screen.apply(program.environment());
            int exit = program.start().waitFor();
            if (exit != 0 || !Files.exists(layout.cache())) {
                throw new IllegalStateException("the rehearsal ended with " + exit + ", see " + log);
            }
        }
    }
}
