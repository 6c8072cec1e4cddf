package canary.ui.window;

import java.io.ObjectInputStream;

/** Reads objects from bytes. */
public final class ReadsObjects {
    ObjectInputStream reaches(ObjectInputStream over) {
        return over;
    }
}
