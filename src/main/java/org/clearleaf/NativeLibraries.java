package org.clearleaf;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says which package to install when a library of the system is missing, in place of a stack trace. */
final class NativeLibraries {

    private enum Missing {
        FREETYPE("freetype", "libfreetype6", "freetype"),
        PANGO("pango", "libpangoft2-1.0-0", "pango"),
        FONTS("no fonts", "fonts-dejavu-core", "dejavu-sans-fonts"),
        XTST("xtst", "libxtst6", "libXtst"),
        GTK("gtk", "libgtk-3-0 libxtst6", "gtk3 libXtst");

        private final String sign;
        private final String debian;
        private final String fedora;

        Missing(String sign, String debian, String fedora) {
            this.sign = sign;
            this.debian = debian;
            this.fedora = fedora;
        }
    }

    private final String system;

    NativeLibraries() {
        this(System.getProperty("os.name", ""));
    }

    NativeLibraries(String system) {
        this.system = system.toLowerCase(Locale.ROOT);
    }

    /** One line with what to install, if a failure to start comes from a missing library. */
    Optional<String> advice(Throwable failure) {
        String said = Stream.iterate(failure, f -> f != null, Throwable::getCause)
                .map(f -> f + " " + (f.getStackTrace().length == 0 ? "" : f.getStackTrace()[0]))
                .reduce("", (all, one) -> all + " " + one)
                .toLowerCase(Locale.ROOT);
        if (said.contains("logicalfont") || said.contains("getslot0resource")) {
            return Optional.of(install(Missing.FONTS));
        }
        if (!said.contains("unsatisfiedlinkerror") && !said.contains("no fonts") && !said.contains("library.path")) {
            return Optional.empty();
        }
        return Stream.of(Missing.values())
                .filter(missing -> said.contains(missing.sign))
                .findFirst()
                .or(() -> Optional.of(Missing.GTK))
                .map(this::install);
    }

    private String install(Missing missing) {
        String packages = system.contains("win")
                ? "Install the Microsoft Visual C++ Redistributable (vc_redist.x64)."
                : system.contains("mac")
                        ? "Install the Java 25 that is made for this Mac's processor."
                        : "Install it: Debian or Ubuntu: apt install " + missing.debian + "; Fedora: dnf install "
                                + missing.fedora + ".";
        return "Clearleaf can't start: a library of the system is missing ("
                + missing.name().toLowerCase(Locale.ROOT) + "). " + packages;
    }
}
