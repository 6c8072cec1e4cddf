package org.clearleaf.ui.takehome;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.clearleaf.takehome.pdf.PageImage;

/** Shows a page. */
final class PagePicture {

    private final PageImage page;

    PagePicture(PageImage page) {
        this.page = page;
    }

    /** @param width in px; the height follows */
    ImageView node(double width) {
        ImageView view = new ImageView(image());
        view.setFitWidth(width);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        return view;
    }

    private WritableImage image() {
        WritableImage image = new WritableImage(page.width(), page.height());
        int[] row = new int[page.width()];
        for (int y = 0; y < page.height(); y++) {
            page.argb().get(y * page.width(), row);
            image.getPixelWriter()
                    .setPixels(0, y, page.width(), 1, PixelFormat.getIntArgbInstance(), row, 0, page.width());
        }
        return image;
    }
}
