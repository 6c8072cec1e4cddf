import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Runs the program through every screen and keeps what Java loaded on the way, so that later starts needn't. */
final class Training {

    /**
     * Java would also keep which methods ran often, and compile those in the first second of each start: it saw every screen
     * here, so it would compile four in ten in vain, on the core that draws the first picture.
     */
    private static final String NO_PROFILES = "-XX:-AOTRecordTraining";

    /** Has Java tell what it needs to call methods by handle, and whether it has code for it. */
    private static final String TELL_FORMS = "-Djava.lang.invoke.MethodHandle.TRACE_RESOLVE=true";

    private static final Pattern FORM = Pattern.compile("^(\\[(?:LF|SPECIES)_RESOLVE] \\S+(?: \\S+ \\S+)?) \\(\\w+\\)$", Pattern.MULTILINE);

    private final Layout layout;
    private final Path kept;

    /** @param kept an empty folder, in which the program keeps what it makes of the articles; elsewhere it may be made already */
    Training(Layout layout, Path kept) {
        this.layout = layout;
        this.kept = kept;
    }

    /**
     * Every class in the cache is loaded at each start, whether it is needed or not. So the first run, of which no class is
     * kept, makes what is made once for a library: the index of the search.
     *
     * @param log where to write what Java says of it
     */
    void record(Path log) throws IOException, InterruptedException {
        play(log, List.of(TELL_FORMS));
        keepForms(Files.readString(log));
        play(log, List.of("-XX:AOTCacheOutput=" + layout.cache(), "-XX:+UnlockDiagnosticVMOptions", NO_PROFILES));
        if (!Files.exists(layout.cache())) {
            throw new IllegalStateException("no cache was made, see " + log);
        }
    }

    private void play(Path log, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(layout.java(
                List.of("org.clearleaf.RehearsalMain", layout.data().toString())));
        command.addAll(1, options);
        command.add(1, "-Dclearleaf.cache=" + kept);
        try (Screen screen = Screen.open()) {
            ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            screen.apply(program.environment());
            int exit = program.start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException("the rehearsal ended with " + exit + ", see " + log);
            }
        }
    }

    /** Has Java make their code for the cache; else it would make it at each start. It looks for them in this list alone. */
    private void keepForms(String said) throws IOException {
        List<String> forms = FORM.matcher(said)
                .results()
                .map((MatchResult form) -> "@lambda-form-invoker " + form.group(1))
                .distinct()
                .sorted()
                .toList();
        if (forms.isEmpty()) {
            throw new IllegalStateException("Java told nothing of calls by handle: it may say so in other words now");
        }
        Files.write(layout.runtime().resolve("lib/classlist"), forms, StandardOpenOption.APPEND);
    }
}
