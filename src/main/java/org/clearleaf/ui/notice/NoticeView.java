package org.clearleaf.ui.notice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.library.BrokenFile;
import org.clearleaf.ui.control.ActionButton;
import org.clearleaf.ui.control.Icon;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.text.Messages;

/** Says what happened and what to do next, in place of the page; never whose fault it was. */
public final class NoticeView extends StackPane {

    private static final double WIDTH = 520;

    /**
     * Makes a notice.
     *
     * @param home leads to all topics
     */
    public NoticeView(Notice notice, Messages messages, Runnable home) {
        getStyleClass().add("notice");
        String key = "notice." + notice.key();
        VBox card = new VBox(
                icon(notice).node(32),
                new ReadingText(messages.text(key + ".title"), "t-h2"),
                new ReadingText(line(notice, messages), "t-body quiet"));
        card.getStyleClass().addAll("panel", "notice-card");
        card.setMaxSize(WIDTH, USE_PREF_SIZE);
        card.setMinHeight(USE_PREF_SIZE);
        card.getChildren().addAll(details(notice, messages));
        if (isAboutTopic(notice)) {
            ActionButton back = new ActionButton(messages.text("notice.back"), ActionButton.Kind.OUTLINE);
            back.setOnAction(_ -> home.run());
            card.getChildren().add(back);
        }
        getChildren().add(scrolling(card));
    }

    private static String line(Notice notice, Messages messages) {
        String key = "notice." + notice.key() + ".line";
        return switch (notice) {
            case Notice.HiddenTopic(LocalDate since) -> messages.text(key, messages.date(since));
            case Notice.EmptyLibrary(Path folder) -> messages.text(key, folder.toString());
            case Notice.BrokenLibrary _, Notice.NothingToShow _, Notice.BrokenTopic _ -> messages.text(key);
            case Notice.MissingTopic(), Notice.AllHidden(), Notice.Opening() -> messages.text(key);
        };
    }

    private static List<Node> details(Notice notice, Messages messages) {
        return switch (notice) {
            case Notice.BrokenTopic(String code) -> List.of(forStaff(code, messages));
            case Notice.NothingToShow(String code) -> List.of(forStaff(code, messages));
            case Notice.BrokenLibrary(List<BrokenFile> files) -> List.of(new WhatToMend(files, messages));
            case Notice.EmptyLibrary _, Notice.HiddenTopic _ -> List.of();
            case Notice.MissingTopic(), Notice.AllHidden(), Notice.Opening() -> List.of();
        };
    }

    private static Node forStaff(String code, Messages messages) {
        return new ReadingText(messages.text("notice.code", code), "t-small quiet");
    }

    /** In the middle; where letters are large and the window is small, it is read like a page. */
    private static ScrollPane scrolling(Node card) {
        StackPane page = new StackPane(card);
        page.getStyleClass().add("notice-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    /** Whether there are other topics to go back to. */
    private static boolean isAboutTopic(Notice notice) {
        return switch (notice) {
            case Notice.BrokenTopic _, Notice.MissingTopic(), Notice.HiddenTopic _ -> true;
            case Notice.EmptyLibrary _, Notice.BrokenLibrary _, Notice.NothingToShow _ -> false;
            case Notice.AllHidden(), Notice.Opening() -> false;
        };
    }

    private static Icon icon(Notice notice) {
        return switch (notice) {
            case Notice.EmptyLibrary _, Notice.NothingToShow _ -> Icon.FOLDER;
            case Notice.BrokenLibrary _, Notice.BrokenTopic _, Notice.MissingTopic() -> Icon.FILE;
            case Notice.HiddenTopic _, Notice.AllHidden() -> Icon.OCTAGON_ALERT;
            case Notice.Opening() -> Icon.BOOK;
        };
    }
}
