package org.clearleaf.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.clearleaf.article.RichText;
import org.jspecify.annotations.Nullable;

/** Texts collected section by section. What was left out adds nothing. */
final class TextList {

    private final List<Text> texts = new ArrayList<>();
    private String section = "";

    /** What is added from now on is read in that part. */
    TextList section(String anchor) {
        section = anchor;
        return this;
    }

    void add(String path, Role role, @Nullable RichText words) {
        if (words != null) {
            texts.add(new Text(path, section, role, words));
        }
    }

    void add(String path, Role role, @Nullable String words) {
        add(path, role, words == null ? null : RichText.of(words));
    }

    /** Calls for each item of a list with its path. */
    <T> void each(String path, List<T> items, BiConsumer<String, T> add) {
        for (int i = 0; i < items.size(); i++) {
            add.accept(path + "[" + i + "]", items.get(i));
        }
    }

    /** The items of a list of texts. */
    void items(String path, Role role, List<RichText> items) {
        each(path, items, (at, item) -> add(at, role, item));
    }

    List<Text> list() {
        return List.copyOf(texts);
    }
}
