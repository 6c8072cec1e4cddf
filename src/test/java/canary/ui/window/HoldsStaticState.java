package canary.ui.window;

/** Remembers for everybody. */
public final class HoldsStaticState {
    @SuppressWarnings("NonFinalStaticField")
    static int last;
}
