package org.clearleaf.ui.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import org.clearleaf.article.Article;
import org.clearleaf.article.FrequencyWords;
import org.clearleaf.article.RichText;
import org.clearleaf.article.Source;
import org.clearleaf.library.Edition;
import org.clearleaf.settings.Settings;
import org.clearleaf.ui.control.Manner;
import org.clearleaf.ui.control.ReadingText;
import org.clearleaf.ui.control.WordLinks;
import org.clearleaf.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What every panel of an open article needs.
 *
 * @param frequencies says numbers in the language of the article
 * @param compact whether columns stack
 * @param today decides whether the article may be out of date
 * @param related titles of the related articles that the library holds
 * @param follow goes to another part of the article or to another article
 * @param asks what somebody takes to a visit; absent where nothing can be taken
 * @param glossary explains a word where it stands
 * @param manner how it behaves where it is shown
 */
record PageContext(
        Edition edition,
        Messages messages,
        Settings settings,
        FrequencyWords frequencies,
        ObservableBooleanValue compact,
        LocalDate today,
        List<RelatedTopic> related,
        Consumer<Link> follow,
        @Nullable AskList asks,
        TermCards glossary,
        Manner manner) {

    /** A place that a panel can lead to. */
    sealed interface Link {
        record Part(String anchor) implements Link {}

        record Topic(String articleId) implements Link {}

        /** A source in the list at the end. */
        record Cited(String sourceId) implements Link {}

        /**
         * Words that rest on a source.
         *
         * @param source its number in the list
         */
        record Statement(String anchor, String words, int source) implements Link {}
    }

    /** Another article, by the title that it has in the library. */
    record RelatedTopic(String articleId, String title) {}

    Article article() {
        return edition.article();
    }

    String words(String key, Object... values) {
        return messages.text(key, values);
    }

    String date(LocalDate day) {
        return messages.date(day);
    }

    void toPart(String anchor) {
        follow.accept(new Link.Part(anchor));
    }

    /** Words of the article, with its glossary and its sources within reach. */
    ReadingText text(RichText words, String typeClass) {
        return new ReadingText(words, typeClass, new WordLinks(this::explain, sources()));
    }

    private WordLinks.@Nullable Sources sources() {
        // No finger hits a raised number; the sources stand at the end.
        return manner instanceof Manner.Shared
                ? null
                : new WordLinks.Sources(
                        this::sourceNumber, this::sourceName, source -> follow.accept(new Link.Cited(source)));
    }

    private String sourceName(String sourceId) {
        String citation = article().source(sourceId).map(Source::citation).orElse("");
        return words("panel.source.name", sourceNumber(sourceId), citation);
    }

    private int sourceNumber(String sourceId) {
        List<Source> sources = article().sources();
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).id().equals(sourceId)) {
                return i + 1;
            }
        }
        return 0;
    }

    private void explain(String termId, Node where) {
        article().glossary().term(termId).ifPresent(term -> glossary.explain(term, where));
    }
}
