package org.clearleaf;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.clearleaf.library.CacheFolder;
import org.clearleaf.library.Library;
import org.clearleaf.search.SearchIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Does beforehand what the reader would do when it first opens a library, so that nobody has to wait for it. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = CommandWords.FILE)
final class IndexCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private final CommandWords words = new CommandWords();

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Override
    public Integer call() throws NothingToRead {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Library all = library.read(bar("main.index.reading"));
        Path folder = all.cache().map(CacheFolder::index).orElse(null);
        try (SearchIndex index = SearchIndex.open(all, folder, bar("main.index.building")::at)) {
            out.println(words.text(
                    "main.index.done", all.summaries().size(), all.brokenFiles().size(), String.valueOf(folder)));
            if (!index.isCurrent()) {
                out.println(words.text("main.index.busy"));
            }
            return index.isCurrent() ? 0 : 1;
        }
    }

    private WorkBar bar(String key) {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        return new WorkBar(err, words, key, Ansi.AUTO.enabled());
    }
}
