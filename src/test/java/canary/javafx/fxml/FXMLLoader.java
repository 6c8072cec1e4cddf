package canary.javafx.fxml;

/** Stands for the loader, which is not on the class path. */
public final class FXMLLoader {}
