package canary.ui.window;

import javafx.stage.FileChooser;

/** Shows the files of the machine. */
public final class AsksForFile {
    FileChooser reaches(FileChooser over) {
        return over;
    }
}
