package org.clearleaf.ui.faq;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Lets a view follow the search, which outlives it: only while the view stands in a scene, so that a closed view is not held
 * by what it listened to. A view that comes back into a scene learns at once what it has missed.
 */
final class WhileInScene {

    private final ObservableValue<Boolean> inScene;

    WhileInScene(Node view) {
        inScene = view.sceneProperty().map(Objects::nonNull);
    }

    <T extends @Nullable Object> void follow(ObservableValue<T> lasting, Consumer<T> view) {
        lasting.when(inScene).subscribe(view);
    }
}
