package canary.javafx.scene.web;

/** Stands for the browser, which is not on the class path. */
public final class WebView {}
