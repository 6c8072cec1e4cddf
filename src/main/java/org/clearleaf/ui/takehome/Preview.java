package org.clearleaf.ui.takehome;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.takehome.pdf.PageImage;

/** The pages as they would be printed, one below the other. */
final class Preview extends VBox {

    private static final double PAGE_WIDTH = 560;

    private final SheetTools tools;

    Preview(SheetTools tools) {
        this.tools = tools;
        getStyleClass().add("preview");
    }

    void clear() {
        getChildren().clear();
    }

    void show(List<PageImage> pages) {
        clear();
        for (int i = 0; i < pages.size(); i++) {
            StackPane page = new StackPane(new PagePicture(pages.get(i)).node(PAGE_WIDTH));
            page.getStyleClass().add("preview-page");
            page.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            page.setAccessibleText(tools.words("takehome.sheet.page", i + 1, pages.size()));
            getChildren().add(page);
        }
    }
}
