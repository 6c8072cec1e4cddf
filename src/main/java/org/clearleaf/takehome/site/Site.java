package org.clearleaf.takehome.site;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clearleaf.takehome.HandoutOptions;
import org.jspecify.annotations.Nullable;

/** A library as a web site of plain files: no script is needed to read it and nothing is fetched from elsewhere. */
public final class Site {

    /** A folder with this file holds a site of ours. */
    private static final String OURS = "find.js";

    private static final String NAME = "Clearleaf";

    private final List<SiteArticle> articles;
    private final HandoutOptions options;
    private final @Nullable String base;

    /** Hears how far it has come. */
    public interface Progress {
        void at(int done, int total);
    }

    /**
     * A site that is still to be written.
     *
     * @param articles may read each article when it is asked for; they are asked for twice
     * @param base address of the site; absent where it is not known
     */
    public Site(List<SiteArticle> articles, HandoutOptions options, @Nullable String base) {
        this.articles = articles;
        this.options = options;
        this.base = base == null || base.endsWith("/") ? base : base + "/";
    }

    /**
     * Writes all pages.
     *
     * @throws DirectoryNotEmptyException if other files than those of a site are there
     */
    public void write(Path out, Progress progress) throws IOException {
        refuseOtherFiles(out);
        String name = options.clinic() == null ? NAME : options.clinic();
        SitePlan plan = new SitePlan(
                articles.stream().map(one -> Topic.of(one.article())).toList(), base, name);
        if (plan.topics().isEmpty()) {
            return;
        }
        SiteWriter writer = new SiteWriter(plan, options, out);
        writer.writeFrame();
        for (int i = 0; i < articles.size(); i++) {
            writer.write(articles.get(i));
            progress.at(i + 1, articles.size());
        }
    }

    private static void refuseOtherFiles(Path out) throws IOException {
        if (!Files.isDirectory(out) || Files.exists(out.resolve(OURS))) {
            return;
        }
        try (Stream<Path> files = Files.list(out)) {
            if (files.findAny().isPresent()) {
                throw new DirectoryNotEmptyException(out.toString());
            }
        }
    }
}
