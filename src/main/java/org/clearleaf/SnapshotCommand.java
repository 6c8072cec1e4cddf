package org.clearleaf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clearleaf.article.Coded;
import org.clearleaf.library.Library;
import org.clearleaf.library.LibraryReader;
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
        description = "Draws a screen of the reader as a PNG picture; needs no display.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the picture was written", "1:it could not be written", "2:wrong usage"})
final class SnapshotCommand implements Callable<Integer> {

    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,5})");

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--article", paramLabel = "ID", description = "The article to open.")
    private @Nullable String article;

    @Option(names = "--panel", paramLabel = "ID", description = "The panel of the article to go to.")
    private @Nullable String panel;

    @Option(names = "--search", paramLabel = "WORDS", description = "Words to type into the search.")
    private @Nullable String search;

    @Option(names = "--home", description = "The home screen.")
    private boolean home;

    @Option(names = "--theme", paramLabel = "THEME", description = "light, dark or contrast (default: light).")
    private String theme = "light";

    @Option(names = "--text-size", paramLabel = "PERCENT", description = "100, 125, 150, 175 or 200 (default: 100).")
    private int textSize = 100;

    @Option(names = "--size", paramLabel = "WxH", description = "Width and height in pixels (default: 1280x800).")
    private String size = "1280x800";

    @Option(names = "--language", paramLabel = "TAG", description = "The language to read in (default: en).")
    private Locale language = Locale.ENGLISH;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.png",
            description = "The file to write.")
    private Path output = Path.of("snapshot.png");

    @Override
    public Integer call() throws IOException {
        Library all = new LibraryReader().read(library.folder());
        Picture picture = picture(all);
        Path folder = output.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (PictureMaker maker = new PictureMaker(all)) {
            maker.write(picture, output);
        }
        return 0;
    }

    private Picture picture(Library all) {
        Matcher dimensions = SIZE.matcher(size);
        if (!dimensions.matches()) {
            throw wrong("--size must be WIDTHxHEIGHT, for example 1280x800, not " + size);
        }
        if (!Settings.TEXT_SIZES.contains(textSize)) {
            throw wrong("--text-size must be one of " + Settings.TEXT_SIZES + ", not " + textSize);
        }
        if (article == null && !home) {
            throw wrong("say what to show: --article ID or --home");
        }
        if (article != null
                && all.find(article, language).isEmpty()
                && all.findBroken(article).isEmpty()) {
            throw wrong("there is no article \"" + article + "\" in " + library.folder());
        }
        return new Picture(
                home ? null : article,
                panel,
                search,
                chosenTheme(),
                textSize,
                Integer.parseInt(dimensions.group(1)),
                Integer.parseInt(dimensions.group(2)),
                language);
    }

    private Theme chosenTheme() {
        return Coded.of(Theme.class, theme)
                .orElseThrow(() -> wrong("--theme must be one of "
                        + Arrays.stream(Theme.values()).map(Theme::code).collect(Collectors.joining(", "))
                        + ", not " + theme));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
