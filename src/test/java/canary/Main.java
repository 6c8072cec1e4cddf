package canary;

import javafx.scene.Group;

/** A command line that knows the toolkit. */
public final class Main {
    Group reaches(Group over) {
        return over;
    }
}
