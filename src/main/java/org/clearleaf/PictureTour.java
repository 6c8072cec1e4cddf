package org.clearleaf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.clearleaf.article.Part;
import org.clearleaf.library.Edition;
import org.clearleaf.library.Library;
import org.clearleaf.ui.Picture;
import org.clearleaf.ui.PictureMaker;

/** Pictures of the home screen and of each panel of the first article, for a machine that has no screen. */
final class PictureTour {

    private static final String FIRST = "ketamine-low-back-pain";

    private final Library library;
    private final Path pictures;

    PictureTour(Library library, Path pictures) {
        this.library = library;
        this.pictures = pictures;
    }

    /**
     * Writes the pictures.
     *
     * @throws IOException if one can't be written
     */
    void write() throws IOException {
        Files.createDirectories(pictures);
        try (PictureMaker maker = new PictureMaker(library)) {
            maker.write(Picture.ofHome(), pictures.resolve("home.png"));
            Edition first = library.find(FIRST, Locale.ENGLISH)
                    .or(() -> library.editions().stream().findFirst())
                    .orElse(null);
            if (first != null) {
                String id = first.article().id();
                for (Part part : first.article().parts()) {
                    maker.write(Picture.of(id, part.anchor()), pictures.resolve(id + "-" + part.anchor() + ".png"));
                }
            }
        }
    }
}
