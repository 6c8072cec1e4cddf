package org.clearleaf.doctor;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.clearleaf.doctor.Finding.Kind;
import org.clearleaf.library.Library;
import org.clearleaf.screen.ScreenSize;
import org.clearleaf.settings.clinic.ClinicSettings;
import org.clearleaf.settings.clinic.ClinicSettingsFile;
import org.jspecify.annotations.Nullable;

/** Looks over a kiosk. */
public final class Doctor {

    private final Machine machine;
    private final Clock clock;

    /**
     * Looks at nothing yet.
     *
     * @param root of the file system
     * @param clock whose time is looked at
     */
    public Doctor(Path root, Clock clock) {
        this.machine = new Machine(root);
        this.clock = clock;
    }

    /** All that was found, the good as well. */
    public List<Finding> examine(Library library, Path file) {
        ClinicSettingsFile.Found read = new ClinicSettingsFile(file).read();
        List<Finding> found = new ArrayList<>(new Glass(machine, ruled(read.settings())).examine());
        found.addAll(new Senses(machine).examine());
        found.add(library(library));
        found.add(settings(file, read.problems().size()));
        found.addAll(new Upkeep(machine, clock).examine());
        return found;
    }

    private static @Nullable ScreenSize ruled(ClinicSettings settings) {
        var ruled = settings.presentation().screen();
        return ruled == null ? null : new ScreenSize(ruled.widthMm(), ruled.heightMm());
    }

    private static Finding library(Library library) {
        int articles = library.summaries().size();
        int broken = library.brokenFiles().size();
        if (library.summaries().isEmpty()) {
            return Finding.of(Kind.LIBRARY_EMPTY);
        }
        return broken == 0
                ? Finding.of(Kind.LIBRARY_GOOD, articles)
                : Finding.of(Kind.LIBRARY_BROKEN, articles, broken);
    }

    private static Finding settings(Path file, int problems) {
        return problems == 0
                ? Finding.of(Kind.SETTINGS_GOOD, file.toString())
                : Finding.of(Kind.SETTINGS_WRONG, file.toString(), problems);
    }
}
