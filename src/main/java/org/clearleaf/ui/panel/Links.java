package org.clearleaf.ui.panel;

import java.util.function.Consumer;
import org.clearleaf.article.Article;
import org.clearleaf.ui.navigation.Place;
import org.jspecify.annotations.Nullable;

/** Follows the links of an open article: each goes through the navigation, so that Back leads to where the person was. */
final class Links implements Consumer<PageContext.Link> {

    private final Article article;
    private final Consumer<Place> go;
    private @Nullable ArticleView view;

    Links(Article article, Consumer<Place> go) {
        this.article = article;
        this.go = go;
    }

    /** Lets links lead to single lines of a view. */
    void within(ArticleView opened) {
        view = opened;
    }

    @Override
    public void accept(PageContext.Link link) {
        switch (link) {
            case PageContext.Link.Part(String anchor) -> toPart(anchor);
            case PageContext.Link.Topic(String other) -> go.accept(new Place.Topic(other, null));
            case PageContext.Link.Cited(String source) -> {
                toPart(article.about().anchor());
                if (view != null) {
                    view.find().showSource(source);
                }
            }
            case PageContext.Link.Statement(String anchor, String words, int source) -> {
                toPart(anchor);
                if (view != null) {
                    view.find().showStatement(anchor, words, source);
                }
            }
        }
    }

    private void toPart(String anchor) {
        go.accept(new Place.Topic(article.id(), anchor));
    }
}
