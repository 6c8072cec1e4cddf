package org.clearleaf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.clearleaf.article.Part;
import org.clearleaf.library.Edition;
import org.clearleaf.library.Library;
import org.clearleaf.library.LibraryReader;
import org.clearleaf.ui.Picture;
import org.clearleaf.ui.PictureMaker;

/** Pictures of the home screen and of each panel of the first article, for a machine that has no screen. */
final class PictureTour {

    private static final String FIRST = "ketamine-low-back-pain";

    private final Path libraryFolder;
    private final Path pictures;

    PictureTour(Path libraryFolder, Path pictures) {
        this.libraryFolder = libraryFolder;
        this.pictures = pictures;
    }

    /** Writes the pictures and gives the exit code. */
    int write() throws IOException {
        Library library = new LibraryReader().read(libraryFolder);
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
        return 0;
    }
}
