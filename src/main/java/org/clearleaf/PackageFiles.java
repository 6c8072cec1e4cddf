package org.clearleaf;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.clearleaf.ui.theme.ControlStyles;
import org.clearleaf.ui.theme.Fonts;
import org.clearleaf.ui.theme.TranslatedStyles;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Run while the program is packed: writes the files of a package that are made from the program itself. */
final class PackageFiles {

    private PackageFiles() {}

    /**
     * Writes the manual page, the completion for the shell, the translated stylesheets with the short one of JavaFX, and
     * the fonts.
     *
     * @param args the folder to write into, and the date of the release
     * @throws IOException if a file can't be written
     * @throws URISyntaxException if the program doesn't stand in a folder or jar
     */
    public static void main(String[] args) throws IOException, URISyntaxException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        CommandLine program = CommandTree.of(new Display(), Clock.systemUTC());
        Files.writeString(folder.resolve("clearleaf.1"), new ManualPage(program).text(args[1]));
        Files.writeString(folder.resolve("clearleaf.bash"), AutoComplete.bash("clearleaf", program));
        Path own = Path.of(PackageFiles.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        new TranslatedStyles(own).write(folder.resolve("styles"));
        ControlStyles.write(folder.resolve("styles"));
        Fonts.write(folder.resolve("fonts"));
    }
}
