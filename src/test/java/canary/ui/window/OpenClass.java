package canary.ui.window;

/** Can be extended by accident, as can its member. */
public class OpenClass {
    /** A member. */
    public static class OpenMember {}
}
