package org.clearleaf;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.clearleaf.doctor.Doctor;
import org.clearleaf.doctor.Finding;
import org.clearleaf.doctor.Finding.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks over a kiosk's machine and prints what to do. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = CommandWords.FILE)
final class DoctorCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--settings", paramLabel = "FILE", descriptionKey = "settings")
    private Path settings = Path.of("/etc/clearleaf/kiosk.toml");

    private final CommandWords words = new CommandWords();
    private final Path root;
    private final Clock clock;

    /** @param root of the file system to look over */
    DoctorCommand(Path root, Clock clock) {
        this.root = root;
        this.clock = clock;
    }

    @Override
    public Integer call() throws NothingToRead {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<Finding> found = new Doctor(root, clock).examine(library.read(), settings);
        found.forEach(finding -> print(finding, out));
        long bad = count(found, Verdict.BAD);
        out.println(words.text("main.doctor.summary", bad, count(found, Verdict.LOOK)));
        return bad == 0 ? 0 : 1;
    }

    private void print(Finding finding, PrintWriter out) {
        String code = finding.kind().code();
        Object[] values = finding.values().toArray();
        Verdict verdict = finding.kind().verdict();
        out.println(words.text("main.doctor." + sign(verdict), words.text("main.doctor.found." + code, values)));
        if (verdict != Verdict.GOOD) {
            out.println("      " + words.text("main.doctor.do." + code, values));
        }
    }

    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case GOOD -> "good";
            case LOOK -> "look";
            case BAD -> "bad";
        };
    }

    private static long count(List<Finding> found, Verdict verdict) {
        return found.stream()
                .filter(finding -> finding.kind().verdict() == verdict)
                .count();
    }
}
