package org.clearleaf.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * The stylesheets as JavaFX keeps them once it has read them. It takes a file {@code x.bss} where it is asked for {@code x.css}
 * and has both, so a packed program needn't read its stylesheets word by word at each start.
 */
public final class TranslatedStyles {

    /** The sheet of the search field that ControlsFX brings along, by its name on the class path. */
    public static final String CUSTOM_TEXT_FIELD = "org/controlsfx/control/textfield/customtextfield.css";

    /** That of the segmented button. */
    public static final String SEGMENTED_BUTTON = "org/controlsfx/control/segmentedbutton.css";

    private static final String VIEWS = "org/clearleaf/ui";
    private static final String STYLESHEET = ".css";
    private static final String TRANSLATED = ".bss";

    private final Path program;

    /** @param program the jar or the folder with the classes of the program */
    public TranslatedStyles(Path program) {
        this.program = program;
    }

    /**
     * Translates all stylesheets of the views, and those of ControlsFX that have a name here.
     *
     * @param folder where they go, each at its place in the program
     * @throws IOException if a file can't be read or written
     */
    public void write(Path folder) throws IOException {
        if (Files.isDirectory(program)) {
            translateViews(program, folder);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(program)) {
                translateViews(jar.getPath("/"), folder);
            }
        }
        for (String sheet : List.of(CUSTOM_TEXT_FIELD, SEGMENTED_BUTTON)) {
            try (InputStream in = Objects.requireNonNull(ClassLoader.getSystemResourceAsStream(sheet), sheet)) {
                translate(in, folder.resolve(sheet));
            }
        }
    }

    private static void translateViews(Path root, Path folder) throws IOException {
        for (Path sheet : sheets(root)) {
            try (InputStream in = Files.newInputStream(sheet)) {
                translate(in, folder.resolve(root.relativize(sheet).toString()));
            }
        }
    }

    /** @param copy where the words stand while they are being translated, and beside what comes of it */
    private static void translate(InputStream words, Path copy) throws IOException {
        Files.createDirectories(copy.getParent());
        Files.copy(words, copy);
        String name = copy.getFileName().toString();
        Path translated = copy.resolveSibling(name.substring(0, name.length() - STYLESHEET.length()) + TRANSLATED);
        Stylesheet.convertToBinary(copy.toFile(), translated.toFile());
        Files.delete(copy);
    }

    private static List<Path> sheets(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(VIEWS))) {
            return files.filter(file -> file.toString().endsWith(STYLESHEET))
                    .sorted()
                    .toList();
        }
    }
}
