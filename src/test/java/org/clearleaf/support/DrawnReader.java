package org.clearleaf.support;

import java.time.LocalDate;
import javafx.scene.image.Image;
import org.clearleaf.library.Library;
import org.clearleaf.settings.Settings;
import org.clearleaf.ui.ReaderScene;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.theme.Theme;
import org.clearleaf.ui.window.ReaderModel;
import org.clearleaf.ui.work.Background;

/** The whole reader without a window: no focus and no cursor that blinks, so that every drawing of it is the same. */
public final class DrawnReader implements AutoCloseable {

    private static final Day DAY = new Day(LocalDate.of(2025, 6, 1));

    private final Background background = new Background();
    private final ReaderModel model;
    private final ReaderScene reader;

    public DrawnReader(Library library, Theme theme, int textSize, String language, double width, double height) {
        this(library, theme, textSize, language, width, height, DAY);
    }

    public DrawnReader(
            Library library, Theme theme, int textSize, String language, double width, double height, Day day) {
        model = new ReaderModel(Settings.DEFAULT.withTextSize(textSize).withLanguage(language), theme, day);
        reader = FxThread.call(() -> new ReaderScene(model, Place.HOME, background, width, height, () -> {}));
        FxThread.run(reader::begin);
        FxThread.run(() -> model.library().set(library));
        layOut();
    }

    public DrawnReader go(Place place) {
        FxThread.run(() -> reader.navigation().go(place));
        layOut();
        return this;
    }

    /** Types words and waits for what is found. */
    public DrawnReader search(String words) {
        FxThread.run(() -> reader.search().words().set(words));
        Patience.until("there are answers", () -> reader.search().results().get() != null);
        layOut();
        return this;
    }

    /** Opens the best answer, with its words marked. */
    public DrawnReader openFirstAnswer() {
        FxThread.run(reader::openFirstAnswer);
        layOut();
        return this;
    }

    public Image picture() {
        return FxThread.call(() -> reader.scene().snapshot(null));
    }

    private void layOut() {
        Patience.until(
                "what is open has been judged",
                () -> reader.reviews().underWay().get() == 0);
        FxThread.run(() -> {
            reader.makeWhole();
            Pictures.layOut(reader.scene().getRoot());
        });
    }

    @Override
    public void close() {
        background.close();
    }
}
