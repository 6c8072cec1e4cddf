package org.clearleaf;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which package to install when a library of the system is missing, in place of a stack trace. */
final class NativeLibraries {

    private static final List<NativeLibrary> FOR_PICTURES = List.of(NativeLibrary.FREETYPE, NativeLibrary.PANGO);
    private static final List<NativeLibrary> FOR_WINDOW =
            List.of(NativeLibrary.FREETYPE, NativeLibrary.PANGO, NativeLibrary.GTK, NativeLibrary.XTST);

    private static final Pattern OF_JAVAFX = Pattern.compile("glass|prism|javafx|decora");

    private final String system;

    NativeLibraries() {
        this(System.getProperty("os.name", ""));
    }

    NativeLibraries(String system) {
        this.system = system.toLowerCase(Locale.ROOT);
    }

    /**
     * Looks for what drawing needs, before JavaFX does: it would print a stack trace of its own.
     *
     * @throws UnsatisfiedLinkError if something is missing
     */
    void requireForPictures() {
        require(FOR_PICTURES);
    }

    /**
     * Looks for what a window needs, before JavaFX does.
     *
     * @throws UnsatisfiedLinkError if something is missing
     */
    void requireForWindow() {
        require(FOR_WINDOW);
    }

    /** One line with what to install, if a failure comes from a missing library. */
    Optional<String> advice(Throwable failure) {
        String said = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(Throwable::toString)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        boolean unlinked = said.contains("unsatisfiedlinkerror") || said.contains("noclassdeffounderror");
        if (system.startsWith("windows") || system.startsWith("mac")) {
            String key = "main.missing." + (system.startsWith("mac") ? "mac" : "windows");
            return unlinked && OF_JAVAFX.matcher(said).find()
                    ? Optional.of(new CommandWords().text(key))
                    : Optional.empty();
        }
        return Stream.of(NativeLibrary.values())
                .filter(library -> unlinked || library == NativeLibrary.FONTS)
                .filter(library -> said.contains(library.sign))
                .findFirst()
                .map(library -> new CommandWords().text("main.missing.linux", library.debian, library.fedora));
    }

    private void require(List<NativeLibrary> libraries) {
        if (!system.equals("linux")) {
            return;
        }
        for (NativeLibrary library : libraries) {
            if (!isThere(library)) {
                throw new UnsatisfiedLinkError(library.file);
            }
        }
    }

    /** Kept loaded for good, because JavaFX needs it next. */
    @SuppressWarnings("restricted")
    private static boolean isThere(NativeLibrary library) {
        try {
            SymbolLookup.libraryLookup(library.file, Arena.global());
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
