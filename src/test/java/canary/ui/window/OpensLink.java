package canary.ui.window;

import javafx.application.HostServices;

/** Opens a web browser. */
public final class OpensLink {
    void open(HostServices services) {
        services.showDocument("");
    }
}
