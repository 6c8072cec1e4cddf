package org.clearleaf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.clearleaf.settings.SettingsFile;
import org.clearleaf.ui.OpeningPlace;
import org.clearleaf.ui.ReaderApp;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
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
        resourceBundle = CommandWords.FILE,
        subcommands = {
            CheckCommand.class,
            ImportCommand.class,
            IndexCommand.class,
            SearchCommand.class,
            SnapshotCommand.class
        })
final class ReadCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private final CommandWords words = new CommandWords();

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--article", paramLabel = "ID")
    private @Nullable String article;

    @Option(names = "--panel", paramLabel = "ID")
    private @Nullable String panel;

    @Option(names = "--language", paramLabel = "TAG")
    private @Nullable Locale language;

    @Option(names = "--pictures", paramLabel = "DIR")
    private @Nullable Path pictures;

    private final Display display;

    ReadCommand(Display display) {
        this.display = display;
    }

    @Override
    public Integer call() throws IOException, NothingToRead {
        if (!display.isPresent()) {
            return withoutDisplay();
        }
        new NativeLibraries().requireForWindow();
        ReaderApp.open(library.folder(), SettingsFile.usual(), new OpeningPlace(article, panel, language));
        return 0;
    }

    private int withoutDisplay() throws IOException, NothingToRead {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        if (pictures == null) {
            command.getErr().println(words.text("main.read.no-display"));
            return 1;
        }
        command.getOut().println(words.text("main.read.pictures", pictures));
        command.getOut().flush();
        new NativeLibraries().requireForPictures();
        new PictureTour(library.read(), pictures).write();
        return 0;
    }
}
