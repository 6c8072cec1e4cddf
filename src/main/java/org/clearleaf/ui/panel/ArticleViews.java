package org.clearleaf.ui.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import org.clearleaf.article.Article;
import org.clearleaf.article.FrequencyWords;
import org.clearleaf.library.Edition;
import org.clearleaf.library.Library;
import org.clearleaf.settings.Settings;
import org.clearleaf.ui.control.Cards;
import org.clearleaf.ui.control.Manner;
import org.clearleaf.ui.navigation.Place;
import org.clearleaf.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** Opens articles. */
public final class ArticleViews {

    private final Messages messages;
    private final Settings settings;
    private final ObservableBooleanValue compact;
    private final LocalDate today;
    private final Reviews reviews;
    private final Consumer<Place> go;
    private final @Nullable AskList asks;
    private final Manner manner;

    /**
     * Makes views for one language of the screen.
     *
     * @param compact whether columns stack
     * @param today decides whether an article may be out of date
     * @param reviews judges what is opened
     * @param go follows a link to another part or another article
     * @param asks what somebody takes to a visit; absent where nothing can be taken
     * @param manner how they behave where they are shown
     */
    public ArticleViews(
            Messages messages,
            Settings settings,
            ObservableBooleanValue compact,
            LocalDate today,
            Reviews reviews,
            Consumer<Place> go,
            @Nullable AskList asks,
            Manner manner) {
        this.messages = messages;
        this.settings = settings;
        this.compact = compact;
        this.today = today;
        this.reviews = reviews;
        this.go = go;
        this.asks = asks;
        this.manner = manner;
    }

    public ArticleView open(Edition edition, Library library) {
        String id = edition.article().id();
        Links links = new Links(edition.article(), go);
        PageContext context = new PageContext(
                edition,
                messages,
                settings,
                new FrequencyWords(edition.article().language()),
                compact,
                today,
                related(edition, library),
                links,
                asks,
                glossary(edition.article()),
                manner);
        ArticlePage page = new ArticlePage(context, library.languagesOf(id));
        ArticleView view = new ArticleView(page, new TabWords(edition.article(), messages), messages, manner);
        links.within(view);
        reviews.review(edition.article(), view::show);
        return view;
    }

    private TermCards glossary(Article article) {
        Runnable seeAllWords =
                () -> go.accept(new Place.Topic(article.id(), article.glossary().anchor()));
        return manner instanceof Manner.Shared(String _, Cards cards)
                ? new SharedTermCards(messages, cards, seeAllWords)
                : new GlossaryPopOver(messages, seeAllWords);
    }

    private static List<PageContext.RelatedTopic> related(Edition edition, Library library) {
        return edition.article().related().stream()
                .flatMap(id -> library.summary(id, edition.article().language()).stream())
                .map(other -> new PageContext.RelatedTopic(other.id(), other.title()))
                .toList();
    }
}
