package org.clearleaf;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The failures are those that JavaFX 26 gives where one library after the other is taken away. */
final class NativeLibrariesTest {

    private static final String INSTALL =
            "Clearleaf can't start: a library of the system is missing. Debian, Ubuntu: apt install %s. Fedora: dnf install %s.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/cache/libjavafx_font_freetype.so: libfreetype.so.6: cannot open shared object file: No such file or directory | libfreetype6 | freetype",
                "no javafx_font_freetype in java.library.path: /usr/lib | libfreetype6 | freetype",
                "/cache/libjavafx_font_pango.so: libpangoft2-1.0.so.0: cannot open shared object file: No such file or directory | libpangoft2-1.0-0 | pango",
                "no javafx_font_pango in java.library.path: /usr/lib | libpangoft2-1.0-0 | pango",
                "/cache/libglassgtk3.so: libXtst.so.6: cannot open shared object file: No such file or directory | libxtst6 | libXtst",
                "no glassgtk3 in java.library.path: /usr/lib | libgtk-3-0 libxtst6 | gtk3 libXtst",
                "libgtk-3.so.0 | libgtk-3-0 libxtst6 | gtk3 libXtst",
            })
    void aMissingLibraryIsNamedWithItsPackages(String said, String debian, String fedora) {
        UnsatisfiedLinkError missing = new UnsatisfiedLinkError(said);
        Throwable wrapped = new IllegalStateException("the picture could not be drawn", new RuntimeException(missing));
        String line = INSTALL.formatted(debian, fedora);
        assertEquals(Optional.of(line), on("Linux", missing));
        assertEquals(Optional.of(line), on("Linux", wrapped));
    }

    @ParameterizedTest
    @CsvSource({"OSPango, libpangoft2-1.0-0", "OSFreetype, libfreetype6"})
    void theSecondFailureOfAClassIsToldFromTheFirst(String type, String debian) {
        String said = "Could not initialize class com.sun.javafx.font.freetype." + type;
        String line = on("Linux", new NoClassDefFoundError(said)).orElse("nothing");
        assertTrue(line.contains("apt install " + debian + "."), line);
    }

    @Test
    void missingFontsAreNamedWithTheirPackages() {
        Throwable none = new NullPointerException(
                "Cannot invoke \"com.sun.javafx.font.FontResource.getDefaultAAMode()\" because the return value of"
                        + " \"com.sun.javafx.font.LogicalFont.getSlot0Resource()\" is null");
        assertEquals(
                Optional.of(INSTALL.formatted("fonts-dejavu-core", "dejavu-sans-fonts")),
                on("Linux", new IllegalStateException(none)));
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, Visual C++ Redistributable", "Mac OS X, processor of this Mac"})
    void otherSystemsGetAdviceOfTheirOwn(String system, String advice) {
        Throwable missing = new UnsatisfiedLinkError("no prism_sw in java.library.path: C:\\Windows");
        String line = on(system, missing).orElse("nothing");
        assertTrue(line.contains(advice), line);
        assertEquals(1, line.lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linux", "Windows 11", "Mac OS X"})
    void otherFailuresGetNoAdvice(String system) {
        assertEquals(Optional.empty(), on(system, new IllegalStateException("freetype, pango and gtk are fine")));
        assertEquals(Optional.empty(), on(system, new NullPointerException("article is null")));
        assertEquals(Optional.empty(), on(system, new UnsatisfiedLinkError("no zip in java.library.path")));
        assertEquals(Optional.empty(), on(system, new UnsupportedOperationException("Unable to open DISPLAY")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X", "FreeBSD"})
    void nothingIsLookedForWhereTheFilesAreCalledOtherwise(String system) {
        assertDoesNotThrow(new NativeLibraries(system)::requireForWindow);
    }

    @Test
    void whatPicturesNeedIsFoundWhereTheseTestsDrawThem() {
        assertDoesNotThrow(new NativeLibraries()::requireForPictures);
    }

    private static Optional<String> on(String system, Throwable failure) {
        return new NativeLibraries(system).advice(failure);
    }
}
