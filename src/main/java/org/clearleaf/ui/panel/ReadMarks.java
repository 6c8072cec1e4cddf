package org.clearleaf.ui.panel;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.util.Duration;

/** Which parts the person has read in this session: those whose end was in view for three seconds. Never written down. */
public final class ReadMarks {

    private static final Duration LONG_ENOUGH = Duration.seconds(3);

    private final ObservableSet<String> read = FXCollections.observableSet();
    private final Map<String, PauseTransition> waiting = new HashMap<>();

    /** Article and part joined by a slash, for each part that was read. */
    public ObservableSet<String> read() {
        return read;
    }

    /** Says which parts of an article end in view now; those that have gone start anew when they come back. */
    public void inView(String articleId, Set<String> anchors) {
        waiting.entrySet().removeIf(entry -> {
            boolean gone = !anchors.stream()
                    .map(anchor -> key(articleId, anchor))
                    .toList()
                    .contains(entry.getKey());
            if (gone) {
                entry.getValue().stop();
            }
            return gone;
        });
        anchors.stream().map(anchor -> key(articleId, anchor)).forEach(this::await);
    }

    public boolean isRead(String articleId, String anchor) {
        return read.contains(key(articleId, anchor));
    }

    private void await(String key) {
        if (!read.contains(key)) {
            waiting.computeIfAbsent(key, this::started);
        }
    }

    private PauseTransition started(String key) {
        PauseTransition wait = new PauseTransition(LONG_ENOUGH);
        wait.setOnFinished(_ -> {
            waiting.remove(key);
            read.add(key);
        });
        wait.play();
        return wait;
    }

    private static String key(String articleId, String anchor) {
        return articleId + "/" + anchor;
    }
}
