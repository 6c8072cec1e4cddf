package org.clearleaf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearleaf.article.Article;
import org.clearleaf.article.Aspect;
import org.clearleaf.article.Part;
import org.clearleaf.library.Edition;
import org.clearleaf.library.Library;
import org.clearleaf.search.Query;
import org.clearleaf.settings.Settings;
import org.clearleaf.ui.Picture;
import org.clearleaf.ui.PictureMaker;
import org.clearleaf.ui.theme.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws a screen as a picture, with no display. */
@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = CommandWords.FILE)
final class SnapshotCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private final CommandWords words = new CommandWords();

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--article", paramLabel = "ID")
    private @Nullable String article;

    @Option(names = "--panel", paramLabel = "ID")
    private @Nullable String panel;

    @Option(names = "--search", paramLabel = "WORDS")
    private @Nullable String search;

    @Option(names = "--home")
    private boolean home;

    @Option(names = "--kiosk")
    private boolean kiosk;

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--text-size", paramLabel = "PERCENT", defaultValue = "100")
    private int textSize;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1280x800", converter = PictureSize.Converter.class)
    private @Nullable PictureSize size;

    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en")
    private Locale language = Locale.ENGLISH;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.png")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException, NothingToRead {
        checkOptions();
        Library all = library.read();
        if (article != null) {
            check(article, all);
        }
        new NativeLibraries().requireForPictures();
        Path folder = output.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (PictureMaker maker = new PictureMaker(all)) {
            maker.write(picture(), output);
        }
        return 0;
    }

    private void checkOptions() {
        if (article == null && !home) {
            throw wrong("main.snapshot.what");
        }
        if (!Settings.TEXT_SIZES.contains(textSize)) {
            throw wrong("main.snapshot.text-size", listed(Settings.TEXT_SIZES), textSize);
        }
        if (search != null && !Query.of(search, language).isLongEnough()) {
            throw wrong("main.snapshot.search", search);
        }
    }

    /** A broken article may be drawn: as the notice that stands in its place. */
    private void check(String id, Library all) {
        if (all.findBroken(id).isPresent()) {
            return;
        }
        Article shown = all.find(id, language)
                .map(Edition::article)
                .orElseThrow(() -> wrong("main.snapshot.no-article", id, library.folder()));
        Stream<String> tabs = Stream.of(Aspect.values()).map(Aspect::code);
        List<String> parts = shown.parts().stream().map(Part::anchor).toList();
        if (panel != null && !parts.contains(panel) && tabs.noneMatch(panel::equals)) {
            throw wrong("main.snapshot.no-panel", panel, id, listed(parts));
        }
    }

    private Picture picture() {
        PictureSize pixels = Objects.requireNonNull(size);
        return new Picture(
                home ? null : article,
                panel,
                search,
                theme,
                textSize,
                pixels.width(),
                pixels.height(),
                language,
                kiosk);
    }

    private static String listed(List<?> choices) {
        return choices.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private ParameterException wrong(String key, Object... values) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), words.text(key, values));
    }
}
