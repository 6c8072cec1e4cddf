package org.clearleaf.ui.theme;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * The stylesheets as JavaFX keeps them once it has read them. It takes a file {@code x.bss} where it is asked for {@code x.css}
 * and has both, so a packed program needn't read its stylesheets word by word at each start.
 */
public final class TranslatedStyles {

    private static final String VIEWS = "org/clearleaf/ui";
    private static final String STYLESHEET = ".css";
    private static final String TRANSLATED = ".bss";

    private final Path program;

    /** @param program the jar or the folder with the classes of the program */
    public TranslatedStyles(Path program) {
        this.program = program;
    }

    /**
     * Translates all stylesheets of the views.
     *
     * @param folder where they go, each at its place in the program
     * @throws IOException if a file can't be read or written
     */
    public void write(Path folder) throws IOException {
        if (Files.isDirectory(program)) {
            translate(program, folder);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(program)) {
            translate(jar.getPath("/"), folder);
        }
    }

    private static void translate(Path root, Path folder) throws IOException {
        for (Path sheet : sheets(root)) {
            Path copy = folder.resolve(root.relativize(sheet).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(sheet, copy);
            String name = copy.getFileName().toString();
            Path translated = copy.resolveSibling(name.substring(0, name.length() - STYLESHEET.length()) + TRANSLATED);
            Stylesheet.convertToBinary(copy.toFile(), translated.toFile());
            Files.delete(copy);
        }
    }

    private static List<Path> sheets(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(VIEWS))) {
            return files.filter(file -> file.toString().endsWith(STYLESHEET))
                    .sorted()
                    .toList();
        }
    }
}
