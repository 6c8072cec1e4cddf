package org.clearleaf;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clearleaf.settings.SettingsFile;
import org.clearleaf.ui.OpeningPlace;
import org.clearleaf.ui.ReaderApp;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens the reader; the command without a name. */
@Command(
        name = "clearleaf",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Opens the reader.",
        subcommands = {CheckCommand.class, SearchCommand.class, SnapshotCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "1:the reader could not start", "2:wrong usage"})
final class ReadCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--article", paramLabel = "ID", description = "The article to open.")
    private @Nullable String article;

    @Option(names = "--panel", paramLabel = "ID", description = "The panel of the article to open.")
    private @Nullable String panel;

    @Option(names = "--language", paramLabel = "TAG", description = "The language to read in, for example en.")
    private @Nullable Locale language;

    @Option(
            names = "--pictures",
            paramLabel = "DIR",
            description = "Where to write pictures of the screens when there is no display.")
    private @Nullable Path pictures;

    @Override
    public Integer call() throws Exception {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        if (!new Display().isPresent()) {
            return withoutDisplay();
        }
        try {
            ReaderApp.open(library.folder(), SettingsFile.usual(), new OpeningPlace(article, panel, language));
            return 0;
        } catch (RuntimeException | LinkageError e) {
            Optional<String> advice = new NativeLibraries().advice(e);
            if (advice.isEmpty()) {
                throw e;
            }
            err.println(advice.get());
            return 1;
        }
    }

    private int withoutDisplay() throws Exception {
        CommandSpec command = Objects.requireNonNull(spec);
        if (pictures == null) {
            command.commandLine()
                    .getErr()
                    .println("There is no display to open a window on. Try: clearleaf snapshot --home -o home.png");
            return 1;
        }
        command.commandLine()
                .getOut()
                .println("There is no display to open a window on; writing pictures to " + pictures + " instead.");
        command.commandLine().getOut().flush();
        return new PictureTour(library.folder(), pictures).write();
    }
}
