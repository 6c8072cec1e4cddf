package canary.ui.window;

/** Shows a person a stack trace. */
public final class PrintsStackTrace {
    void print(Exception problem) {
        problem.printStackTrace();
    }
}
