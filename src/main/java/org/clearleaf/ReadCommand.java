package org.clearleaf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.clearleaf.ui.OpeningPlace;
import org.clearleaf.ui.work.StartTrace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Opens the reader; the command without a name. */
@Command(
        name = "clearleaf",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = CommandWords.FILE,
        subcommands = {
            CheckCommand.class,
            CheckSettingsCommand.class,
            DoctorCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            IndexCommand.class,
            SearchCommand.class,
            SnapshotCommand.class,
            StaffCodeCommand.class
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

    @Option(names = "--open", arity = "0..1", paramLabel = "FILE", fallbackValue = "")
    private @Nullable Path file;

    @Option(names = "--gpu")
    private boolean byGraphicsCard;

    @Option(names = "--kiosk")
    private boolean isKiosk;

    @Option(names = "--settings", paramLabel = "FILE")
    private @Nullable Path settings;

    private final Display display;
    private final StartTrace trace;

    ReadCommand(Display display, StartTrace trace) {
        this.display = display;
        this.trace = trace;
    }

    @Override
    public Integer call() throws IOException, NothingToRead {
        trace.mark(StartTrace.Step.COMMAND);
        Path asked = file == null || file.toString().isEmpty() ? null : existing(file);
        if (!display.isPresent()) {
            return withoutDisplay();
        }
        if (isKiosk) {
            new Window(trace).openKiosk(asked == null ? library.folder() : asked, settings, byGraphicsCard);
        } else if (asked == null) {
            open(library.folder(), new OpeningPlace(article, panel, language));
        } else {
            open(asked, new ArticleFile(asked).place(panel, language));
        }
        return 0;
    }

    private void open(Path folder, OpeningPlace place) {
        new Window(trace).open(folder, place, byGraphicsCard);
    }

    private Path existing(Path named) {
        if (!Files.isRegularFile(named)) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), words.text("main.read.no-file", named));
        }
        return named;
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
