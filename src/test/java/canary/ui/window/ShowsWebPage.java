package canary.ui.window;

import canary.javafx.scene.web.WebView;

/** Shows a web page. */
public final class ShowsWebPage {
    WebView reaches(WebView over) {
        return over;
    }
}
