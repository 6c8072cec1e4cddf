package org.clearleaf.ui.kiosk.keyboard;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;

/** Asks which words may be meant; only the answer to the last question counts. */
final class Suggestions {

    /** With fewer letters nearly every word fits. */
    private static final int LEAST_LETTERS = 2;

    private final Function<String, CompletionStage<List<String>>> source;
    private final Consumer<List<String>> shown;
    private int asked;

    Suggestions(Function<String, CompletionStage<List<String>>> source, Consumer<List<String>> shown) {
        this.source = source;
        this.shown = shown;
    }

    void none() {
        asked++;
        shown.accept(List.of());
    }

    void ask(String word) {
        if (word.length() < LEAST_LETTERS) {
            none();
            return;
        }
        int question = ++asked;
        var _ = source.apply(word)
                .exceptionally(_ -> List.of())
                .thenAccept(words -> onFxThread(() -> answer(question, words)));
    }

    private void answer(int question, List<String> words) {
        if (question == asked) {
            shown.accept(words);
        }
    }

    private static void onFxThread(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }
}
