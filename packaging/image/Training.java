import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the program through every screen once and keeps what Java loaded on the way, so that later starts needn't. */
final class Training {

    /**
     * Java would also keep which methods ran often, and compile those in the first second of each start: it saw every screen
     * here, so it would compile four in ten in vain, on the core that draws the first picture.
     */
    private static final String NO_PROFILES = "-XX:-AOTRecordTraining";

    private final Layout layout;
    private final Path kept;

    /** @param kept an empty folder, in which the program keeps what it makes of the articles; elsewhere it may be made already */
    Training(Layout layout, Path kept) {
        this.layout = layout;
        this.kept = kept;
    }

    /** @param log where to write what Java says of it */
    void record(Path log) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(layout.java(
                List.of("org.clearleaf.RehearsalMain", layout.data().toString())));
        command.addAll(
                1,
                List.of(
                        "-XX:AOTCacheOutput=" + layout.cache(),
                        "-XX:+UnlockDiagnosticVMOptions",
                        NO_PROFILES,
                        "-Dclearleaf.cache=" + kept));
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
