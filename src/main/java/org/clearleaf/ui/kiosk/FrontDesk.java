package org.clearleaf.ui.kiosk;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.clearleaf.settings.clinic.ClinicSettings;
import org.clearleaf.ui.text.Messages;
import org.clearleaf.ui.theme.ThemedScene;

/** The page of a kiosk that has crashed again and again: it sends people to the front desk, and needs no articles for that. */
public final class FrontDesk {

    private final Stage stage;

    /** @param stage not shown yet */
    public FrontDesk(Stage stage, ClinicSettings settings) {
        this.stage = stage;
        VBox page = new VBox();
        page.getStyleClass().addAll("curtain", "front-desk");
        String own = settings.clinic().desk();
        List<String> words = own.isEmpty() ? ours(settings) : List.of(own);
        words.forEach(line -> page.getChildren().add(line(line)));
        Scene scene = new Scene(page);
        new ThemedScene(scene, List.of(ThemedScene.sheet("kiosk")));
        stage.setScene(scene);
        new StageGuard(stage).stand();
    }

    /** Fills the screen. */
    public void show() {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        stage.setFullScreen(true);
        stage.show();
    }

    /** In each language that the clinic offers, and once where two have the same words. */
    private static List<String> ours(ClinicSettings settings) {
        return settings.presentation().languages().stream()
                .map(language -> new Messages(Locale.forLanguageTag(language)).text("kiosk.front-desk"))
                .distinct()
                .toList();
    }

    private static Label line(String words) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.getStyleClass().add("t-display");
        return line;
    }
}
