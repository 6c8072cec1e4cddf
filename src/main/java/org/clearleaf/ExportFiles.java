package org.clearleaf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.clearleaf.library.Edition;
import org.clearleaf.takehome.Handout;
import org.clearleaf.takehome.HandoutMaker;
import org.clearleaf.takehome.HandoutOptions;
import org.clearleaf.takehome.HandoutText;
import org.clearleaf.takehome.SafeFile;
import org.clearleaf.takehome.SchemaOrg;
import org.clearleaf.takehome.pdf.PdfMaker;

/** Writes an article to a file of its own. */
final class ExportFiles {

    private final Path folder;
    private final boolean mayReplace;
    private final HandoutOptions options;
    private final PdfMaker pdf = new PdfMaker();
    private final HandoutText text = new HandoutText();
    private final SchemaOrg schema = new SchemaOrg();

    ExportFiles(Path folder, boolean mayReplace, HandoutOptions options) {
        this.folder = folder;
        this.mayReplace = mayReplace;
        this.options = options;
    }

    void write(Edition edition, ExportFormat format) throws IOException {
        String name = format.file(edition.article().id(), edition.article().language());
        new SafeFile(folder.resolve(name), mayReplace).write(out -> write(edition, format, out));
    }

    private void write(Edition edition, ExportFormat format, OutputStream out) throws IOException {
        Handout whole = new HandoutMaker(edition.article(), options).whole(List.of());
        switch (format) {
            case PDF -> pdf.write(whole, edition.file().resolveSibling(""), out);
            case TEXT -> out.write(text.text(whole).getBytes(StandardCharsets.UTF_8));
            case JSON_LD -> out.write(schema.json(edition.article(), null).getBytes(StandardCharsets.UTF_8));
            case SITE -> throw new IllegalArgumentException("a site is more than a file for each article");
        }
    }
}
