package org.clearleaf.ui.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import org.clearleaf.article.FrequencyWords;
import org.clearleaf.library.Edition;
import org.clearleaf.library.Library;
import org.clearleaf.settings.Settings;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.text.Messages;

/** Opens articles. */
public final class ArticleViews {

    private final Messages messages;
    private final Settings settings;
    private final ObservableBooleanValue compact;
    private final LocalDate today;
    private final Consumer<Place> go;

    /**
     * Makes views for one language of the screen.
     *
     * @param compact whether columns stack
     * @param today decides whether an article may be out of date
     * @param go follows a link to another part or another article
     */
    public ArticleViews(
            Messages messages, Settings settings, ObservableBooleanValue compact, LocalDate today, Consumer<Place> go) {
        this.messages = messages;
        this.settings = settings;
        this.compact = compact;
        this.today = today;
        this.go = go;
    }

    public ArticleView open(Edition edition, Library library) {
        String id = edition.article().id();
        GlossaryPopOver glossary = new GlossaryPopOver(
                messages,
                () -> go.accept(new Place.Topic(id, edition.article().glossary().anchor())));
        PageContext context = new PageContext(
                edition,
                messages,
                settings,
                new FrequencyWords(edition.article().language()),
                compact,
                today,
                related(edition, library),
                link -> follow(id, link),
                glossary);
        ArticlePage page = new ArticlePage(context, library.languagesOf(id));
        return new ArticleView(page, new TabWords(edition.article(), messages), messages);
    }

    private void follow(String articleId, PageContext.Link link) {
        switch (link) {
            case PageContext.Link.Part(String anchor) -> go.accept(new Place.Topic(articleId, anchor));
            case PageContext.Link.Topic(String other) -> go.accept(new Place.Topic(other, null));
        }
    }

    private static List<PageContext.RelatedTopic> related(Edition edition, Library library) {
        return edition.article().related().stream()
                .flatMap(id -> library.summary(id, edition.article().language()).stream())
                .map(other -> new PageContext.RelatedTopic(other.id(), other.title()))
                .toList();
    }
}
