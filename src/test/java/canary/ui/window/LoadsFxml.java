package canary.ui.window;

import canary.javafx.fxml.FXMLLoader;

/** Loads a view from a file. */
public final class LoadsFxml {
    FXMLLoader reaches(FXMLLoader over) {
        return over;
    }
}
