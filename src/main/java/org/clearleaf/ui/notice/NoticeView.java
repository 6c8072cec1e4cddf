package org.clearleaf.ui.notice;

import java.time.LocalDate;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
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
        if (notice instanceof Notice.BrokenTopic(String code)) {
            card.getChildren().add(new ReadingText(messages.text("notice.code", code), "t-small quiet"));
        }
        if (isAboutTopic(notice)) {
            ActionButton back = new ActionButton(messages.text("notice.back"), ActionButton.Kind.OUTLINE);
            back.setOnAction(_ -> home.run());
            card.getChildren().add(back);
        }
        getChildren().add(card);
    }

    private static String line(Notice notice, Messages messages) {
        String key = "notice." + notice.key() + ".line";
        return notice instanceof Notice.HiddenTopic(LocalDate since)
                ? messages.text(key, messages.date(since))
                : messages.text(key);
    }

    /** Whether there are other topics to go back to. */
    private static boolean isAboutTopic(Notice notice) {
        return switch (notice) {
            case Notice.BrokenTopic _, Notice.MissingTopic(), Notice.HiddenTopic _ -> true;
            case Notice.EmptyLibrary(), Notice.AllHidden(), Notice.Opening() -> false;
        };
    }

    private static Icon icon(Notice notice) {
        return switch (notice) {
            case Notice.EmptyLibrary() -> Icon.FOLDER;
            case Notice.BrokenTopic _, Notice.MissingTopic() -> Icon.FILE;
            case Notice.HiddenTopic _, Notice.AllHidden() -> Icon.OCTAGON_ALERT;
            case Notice.Opening() -> Icon.BOOK;
        };
    }
}
